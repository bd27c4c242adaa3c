package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.event.WhenFinder;
import dev.hearsay.event.Where;
import dev.hearsay.event.WhereFinder;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.scene.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where the same thing happened, or is to happen.
 *
 * <pre>{@code
 * Courier      The talks will be held in the north of Nordhavn.
 * Radio Nord   The talks in Lindmark, in Nordhavn, open on 14 May.   refine
 * The Globe    The talks will be held in Eastby.                     differ
 * }</pre>
 *
 * <p>That one place lies in another is taken from the accounts alone: hearsay knows no map. Where
 * no account says so, two places differ only in sentences that otherwise say nearly the same.
 */
final class PlaceRule implements FindingRule {
    private static final double LIKE = 0.45;
    private static final double VERY_LIKE = 0.7;
    private static final int MOST = 200;

    @Override
    public List<Finding> find(Bench bench) {
        List<Where> places = new ArrayList<>();
        Set<String> inside = new TreeSet<>();
        for (Account account : bench.story().accounts()) {
            WhereFinder finder = new WhereFinder(account);
            places.addAll(finder.find());
            inside.addAll(finder.inside());
        }
        Map<String, List<Integer>> byEvent = new TreeMap<>();
        for (int i = 0; i < places.size(); i++) {
            int at = i;
            places.get(i).events().stream()
                    .filter(WhenFinder::isListed)
                    .forEach(e -> byEvent.computeIfAbsent(e, k -> new ArrayList<>()).add(at));
        }
        Groups groups = new Groups(places.size());
        Set<Integer> apart = new TreeSet<>();
        for (List<Integer> bucket : byEvent.values()) {
            List<Integer> some = bucket.subList(0, Math.min(MOST, bucket.size()));
            for (int i : some) {
                for (int j : some) {
                    Optional<Relation> found =
                            i < j
                                    ? relation(bench, places.get(i), places.get(j), inside)
                                    : Optional.empty();
                    found.ifPresent(r -> groups.join(i, j));
                    found.filter(r -> r == Relation.DIFFER).ifPresent(r -> apart.add(i));
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            boolean differ = group.stream().anyMatch(apart::contains);
            if (group.size() > 1) {
                List<Where> all = group.stream().map(places::get).toList();
                findings.add(finding(all, differ ? Relation.DIFFER : Relation.REFINE));
            }
        }
        return findings;
    }

    private static Optional<Relation> relation(
            Bench bench, Where one, Where other, Set<String> inside) {
        if (one.article().equals(other.article()) || one.place().equals(other.place())) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(one.events());
        shared.retainAll(other.events());
        boolean in = inside.contains(one.place() + "\n" + other.place());
        boolean around = inside.contains(other.place() + "\n" + one.place());
        if (!in && !around && shared.size() < 3) {
            return Optional.empty();
        }
        double likeness =
                bench.likeness(one.scene().passage().words(), other.scene().passage().words());
        if (in || around) {
            boolean lead = one.scene().lead() && other.scene().lead();
            boolean enough = (shared.size() > 1 || lead) && likeness > LIKE;
            return enough ? Optional.of(Relation.REFINE) : Optional.empty();
        }
        boolean alone =
                !names(one).contains(other.place())
                        && !names(other).contains(one.place())
                        && shared.size() > 2
                        && likeness > VERY_LIKE
                        && Names.meet(one.scene(), other.scene(), false);
        return alone ? Optional.of(Relation.DIFFER) : Optional.empty();
    }

    /** The places that an account names. */
    private static Set<String> names(Where where) {
        Set<String> names = new TreeSet<>();
        where.scene().account().entities().forEach(e -> names.add(e.bareKey()));
        return names;
    }

    /** Of each account the first of each place. */
    private static List<Where> once(List<Where> all) {
        Map<String, Where> first = new LinkedHashMap<>();
        all.forEach(w -> first.putIfAbsent(w.article() + "\n" + w.place(), w));
        return List.copyOf(first.values());
    }

    private static Finding finding(List<Where> all, Relation relation) {
        List<Where> places = once(all);
        Where one = places.get(0);
        Where other =
                places.stream().filter(w -> !w.place().equals(one.place())).findFirst().orElse(one);
        Set<String> shared = new TreeSet<>(one.events());
        shared.retainAll(other.events());
        String what = WhenFinder.words(one.scene(), shared);
        String end =
                relation == Relation.REFINE
                        ? "the accounts say that one place lies in the other"
                        : "no account says that one place lies in the other";
        return new Finding(
                "",
                Kind.PLACE,
                relation,
                what,
                places.stream().map(w -> Sides.of(w.scene(), w.words(), w.place())).toList(),
                relation == Relation.REFINE ? 0.75 : 0.6,
                "The words before \"%s\" and \"%s\" speak of one event (%s); %s."
                        .formatted(one.words().words(), other.words().words(), what, end),
                "finding/place");
    }
}
