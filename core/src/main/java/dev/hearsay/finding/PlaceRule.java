package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
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
        Map<String, List<Where>> byEvent = new TreeMap<>();
        for (Where where : places) {
            where.events().stream()
                    .filter(WhenFinder::isListed)
                    .forEach(e -> byEvent.computeIfAbsent(e, k -> new ArrayList<>()).add(where));
        }
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (List<Where> bucket : byEvent.values()) {
            List<Where> some = bucket.subList(0, Math.min(MOST, bucket.size()));
            for (int i = 0; i < some.size(); i++) {
                for (int j = i + 1; j < some.size(); j++) {
                    Where one = some.get(i);
                    Where other = some.get(j);
                    String key = one.article() + "\n" + other.article();
                    relation(bench, one, other, inside)
                            .filter(r -> !findings.containsKey(key))
                            .ifPresent(r -> findings.put(key, finding(one, other, r)));
                }
            }
        }
        return List.copyOf(findings.values());
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
        double likeness =
                bench.meanings()
                        .apply(one.scene().passage().words())
                        .likeness(bench.meanings().apply(other.scene().passage().words()));
        if (in || around) {
            boolean enough = shared.size() > 1 ? likeness > LIKE - 0.1 : likeness > LIKE;
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
        where.scene()
                .account()
                .entities()
                .forEach(e -> names.add(e.key().substring(e.key().indexOf(':') + 1)));
        return names;
    }

    private static Finding finding(Where one, Where other, Relation relation) {
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
                List.of(
                        Sides.of(one.scene(), one.words(), one.place()),
                        Sides.of(other.scene(), other.words(), other.place())),
                relation == Relation.REFINE ? 0.75 : 0.6,
                "The words before \"%s\" and \"%s\" speak of one event (%s); %s."
                        .formatted(one.words().words(), other.words().words(), what, end),
                "finding/place");
    }
}
