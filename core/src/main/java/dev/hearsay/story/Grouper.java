package dev.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.Map;
import dev.hearsay.copy.Copies;
import dev.hearsay.copy.Copy;

/** Puts accounts into stories, one at a time. */
public final class Grouper {
    static double merge = 0;
    static int looked = 16;
    static int keyed = 30;
    private final Rarities rarities = new Rarities();
    private final Postings postings = new Postings();
    private final Copies copies = new Copies();
    /** The story of each account, and of each story that was joined to another, that other. */
    private final List<Integer> owner = new ArrayList<>();
    private final List<java.util.Optional<Profile>> stories = new ArrayList<>();

    /** Takes the next account. */
    public void add(Gist gist) {
        int place = owner.size();
        rarities.add(gist.words());
        Profile profile = Profile.of(place, gist);
        owner.add(place);
        stories.add(java.util.Optional.of(profile));
        List<Copy> same = copies.add(Integer.toString(place), "", gist.fingerprint());
        List<Ranked> near = near(profile, gist);
        int home = place;
        if (!same.isEmpty()) {
            home = join(find(Integer.parseInt(same.get(0).article())), place);
        } else if (!near.isEmpty() && near.get(0).score >= 0) {
            home = join(near.get(0).story, place);
        }
        postings.add(keys(gist), home);
        if (home != place) {
            for (Ranked ranked : near) {
                int other = find(ranked.story);
                home = find(home);
                if (other != home && ranked.score >= -2 && score(stories.get(home).orElseThrow(), stories.get(other).orElseThrow()) >= merge) {
                    home = join(Math.min(home, other), Math.max(home, other));
                }
            }
        }
    }

    record Ranked(int story, double score) {}

    private double score(Profile a, Profile b) {
        return Kinship.score(Kinship.signs(a, b, rarities));
    }

    private List<Ranked> near(Profile profile, Gist gist) {
        Map<Integer, Double> votes = new TreeMap<>();
        for (long[] key : weighted(gist)) {
            for (int story : postings.of((int) key[0])) {
                votes.merge(find(story), Double.longBitsToDouble(key[1]), Double::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Integer, Double> e) -> -e.getValue()).thenComparing(Map.Entry::getKey))
                .limit(looked)
                .map(e -> new Ranked(e.getKey(), score(stories.get(e.getKey()).orElseThrow(), profile)))
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.score).thenComparing(Ranked::story))
                .toList();
    }

    private List<long[]> weighted(Gist gist) {
        List<long[]> keys = new ArrayList<>();
        for (int i : gist.words().places(rarities).stream().limit(keyed).toList()) {
            double rare = rarities.of(gist.words().term(i));
            keys.add(new long[] {gist.words().term(i), Double.doubleToLongBits(gist.words().count(i) * rare * rare)});
        }
        return keys;
    }

    private List<Integer> keys(Gist gist) {
        return weighted(gist).stream().map(k -> (int) k[0]).toList();
    }

    private int join(int story, int other) {
        Profile profile = stories.get(story).orElseThrow();
        profile.join(stories.get(other).orElseThrow(), rarities);
        stories.set(other, java.util.Optional.empty());
        owner.set(other, story);
        return story;
    }

    private int find(int place) {
        int at = place;
        while (owner.get(at) != at) {
            at = owner.get(at);
        }
        return at;
    }

    /**
     * The stories so far: the places of their accounts in the order in which they came, from 0; the
     * story of the first account first.
     */
    public List<List<Integer>> groups() {
        return stories.stream().flatMap(java.util.Optional::stream).map(p -> p.places.stream().sorted().toList()).sorted(Comparator.comparing(l -> l.get(0))).toList();
    }

    // for experiments
    public List<Ranked> nearest(Gist gist) { return near(Profile.of(-1, gist), gist); }
}
