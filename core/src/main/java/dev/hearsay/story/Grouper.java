package dev.hearsay.story;

import dev.hearsay.copy.Copies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Puts accounts into stories, one at a time.
 *
 * <pre>{@code
 * 0  A ferry ran aground off Nordhavn …
 * 1  Two trains collided near Kesteria …
 * 2  Twelve hurt as ferry hits rocks at Nordhavn …
 *   groups   [[0, 2], [1]]
 * }</pre>
 *
 * <p>An account joins the story that it is most surely kin to ({@link Kinship}), where it is kin to
 * one; a copy joins its original in any case. It is compared with the {@value #LOOKED} stories that
 * share most of its rarest words. Where it joins a story, those others look at that story once
 * more: an account that stood alone joins as if it came now, a story of several only where much more
 * speaks for it. So the work for an account does not grow with the number of stories, and the order in which accounts
 * come matters little, but it does matter: the same order gives the same stories. Accounts that
 * come later never part a story. Not for many threads at once.
 */
public final class Grouper {
    /** So many stories are looked at closely. */
    private static final int LOOKED = 16;

    /** By so many of its rarest words an account is found. */
    private static final int KEYS = 30;

    /**
     * Two stories of several accounts are joined only where this much speaks for it: a wrong join
     * spoils many accounts and is never undone.
     */
    private static final double JOINED = 4.5;

    /** One account that stands alone joins where as much speaks for it as for one that comes. */
    private static final double LONE = 0;

    /** An account that is less kin than this to a story says nothing of it. */
    private static final double DISTANT = -2;

    private final Rarities rarities = new Rarities();
    private final Postings postings = new Postings();
    private final Copies copies = new Copies();

    /** For every account the account below which its story stands, in the end its first one. */
    private final List<Integer> above = new ArrayList<>();

    /** The profile of a story at the place of its first account. */
    private final List<Optional<Profile>> profiles = new ArrayList<>();

    /** A story, and how surely an account is kin to it. */
    private record Near(int story, double score) {}

    /** Takes the next account. */
    public void add(Gist gist) {
        int place = above.size();
        Profile profile = Profile.of(gist);
        rarities.add(gist.words());
        List<Integer> keys = gist.words().places(rarities).stream().limit(KEYS).toList();
        List<Near> near = near(profile, keys, gist.words());
        above.add(place);
        profiles.add(Optional.of(profile));
        original(place, gist)
                .or(
                        () ->
                                near.stream()
                                        .findFirst()
                                        .filter(most -> most.score >= LONE)
                                        .map(Near::story))
                .ifPresent(story -> join(story, place));
        postings.add(keys.stream().map(gist.words()::term).toList(), story(place));
        if (story(place) != place) {
            near.stream()
                    .filter(other -> other.score >= DISTANT)
                    .forEach(other -> meet(story(place), story(other.story)));
        }
    }

    /** The story of the account that this is a copy of. */
    private Optional<Integer> original(int place, Gist gist) {
        return copies.add(Integer.toString(place), "", gist.fingerprint()).stream()
                .findFirst()
                .map(copy -> story(Integer.parseInt(copy.article())));
    }

    /** The stories that share most of an account's rarest words, the most kin first. */
    private List<Near> near(Profile profile, List<Integer> keys, Bag words) {
        Map<Integer, Double> shared = new TreeMap<>();
        for (int key : keys) {
            double rare = rarities.of(words.term(key));
            for (int place : postings.of(words.term(key))) {
                shared.merge(story(place), words.count(key) * rare * rare, Double::sum);
            }
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(LOOKED)
                .map(entry -> new Near(entry.getKey(), score(entry.getKey(), profile)))
                .sorted(Comparator.comparingDouble((Near near) -> -near.score))
                .toList();
    }

    private double score(int story, Profile profile) {
        return Kinship.score(profiles.get(story).orElseThrow(), profile, rarities);
    }

    /** Joins two stories where enough speaks for it. */
    private void meet(int story, int other) {
        if (story != other) {
            Profile come = profiles.get(other).orElseThrow();
            boolean lone = come.size() == 1 || profiles.get(story).orElseThrow().size() == 1;
            if (score(story, come) >= (lone ? LONE : JOINED)) {
                join(Math.min(story, other), Math.max(story, other));
            }
        }
    }

    private void join(int story, int other) {
        Profile profile = profiles.get(story).orElseThrow();
        Profile joined = profile.plus(profiles.get(other).orElseThrow(), rarities);
        profiles.set(story, Optional.of(joined));
        profiles.set(other, Optional.empty());
        above.set(other, story);
    }

    /** The story of an account: the place of its first one. */
    private int story(int place) {
        int at = place;
        while (above.get(at) != at) {
            above.set(at, above.get(above.get(at)));
            at = above.get(at);
        }
        return at;
    }

    /**
     * The stories so far: the places of their accounts in the order in which they came, from 0; the
     * story of the first account first.
     */
    public List<List<Integer>> groups() {
        TreeMap<Integer, List<Integer>> groups = new TreeMap<>();
        for (int place = 0; place < above.size(); place++) {
            groups.computeIfAbsent(story(place), story -> new ArrayList<>()).add(place);
        }
        return groups.values().stream().map(List::copyOf).toList();
    }
}
