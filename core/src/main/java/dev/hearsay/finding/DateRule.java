package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.event.When;
import dev.hearsay.event.WhenFinder;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.scene.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * When the same thing happened, or is to happen.
 *
 * <pre>{@code
 * Courier      The talks will open in the near future.
 * Radio Nord   The talks open on 14 May.                  refine
 * The Globe    The talks are to open on 16 May.           differ
 * }</pre>
 *
 * <p>Two times are compared where the words beside both say what happens in the same way: by two
 * words at least, or by one that a list knows for an event, in sentences that mean much the same.
 */
final class DateRule implements FindingRule {
    private static final double LIKE = 0.45;
    private static final int MOST = 200;
    private static final int LONG = 40;

    @Override
    public List<Finding> find(Bench bench) {
        List<When> times = new ArrayList<>();
        for (Account account : bench.story().accounts()) {
            times.addAll(WhenFinder.find(account));
        }
        Map<String, List<Integer>> byEvent = new TreeMap<>();
        for (int i = 0; i < times.size(); i++) {
            int at = i;
            times.get(i)
                    .events()
                    .forEach(e -> byEvent.computeIfAbsent(e, k -> new ArrayList<>()).add(at));
        }
        Groups groups = new Groups(times.size());
        for (List<Integer> bucket : byEvent.values()) {
            List<Integer> some = bucket.subList(0, Math.min(MOST, bucket.size()));
            for (int i : some) {
                for (int j : some) {
                    if (i < j && isSame(bench, times.get(i), times.get(j))) {
                        groups.join(i, j);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            List<When> together = group.stream().map(times::get).map(w -> body(w, times)).toList();
            finding(bench, together).ifPresent(findings::add);
        }
        return findings;
    }

    /** The same time of the same event in the text, where one stands in the headline. */
    private static When body(When when, List<When> times) {
        return times.stream()
                .filter(w -> when.head() && !w.head() && w.article().equals(when.article()))
                .filter(w -> w.same(when) && w.events().stream().anyMatch(when.events()::contains))
                .findFirst()
                .orElse(when);
    }

    private static boolean isSame(Bench bench, When one, When other) {
        if (one.article().equals(other.article()) || one.earlier() != other.earlier()) {
            return false;
        }
        Set<String> shared = new TreeSet<>(one.events());
        shared.retainAll(other.events());
        boolean phases =
                (one.events().contains("begin") && other.events().contains("end"))
                        || (one.events().contains("end") && other.events().contains("begin"));
        long listed = shared.stream().filter(WhenFinder::isListed).count();
        boolean near = one.vague() || other.vague() || gap(one, other) <= LONG;
        if (phases || listed == 0 || !(near || one.earlier())) {
            return false;
        }
        boolean names = Names.meet(one.scene(), other.scene(), false);
        double least = shared.size() > 1 ? LIKE - 0.15 : LIKE;
        return (names || one.earlier())
                && (listed > 1
                        || (one.earlier() && likeness(bench, one, other) > LIKE - 0.2)
                        || (shared.size() > 1 && likeness(bench, one, other) > least)
                        || likeness(bench, one, other) > LIKE + 0.1);
    }

    private static long gap(When one, When other) {
        long first = one.from().orElseThrow().toEpochDay() - other.to().orElseThrow().toEpochDay();
        long second = other.from().orElseThrow().toEpochDay() - one.to().orElseThrow().toEpochDay();
        return Math.max(first, second);
    }

    private static double likeness(Bench bench, When one, When other) {
        return bench.likeness(one.scene().passage().words(), other.scene().passage().words());
    }

    private static Optional<Finding> finding(Bench bench, List<When> all) {
        List<When> times = once(all);
        List<String> articles = times.stream().map(When::article).distinct().toList();
        if (articles.size() < 2) {
            return Optional.empty();
        }
        Relation relation = Relation.AGREE;
        When first = times.get(0);
        When second = times.get(1);
        for (int i = 0; i < times.size(); i++) {
            for (int j = i + 1; j < times.size(); j++) {
                Relation found = relation(times.get(i), times.get(j));
                boolean worse = rank(found) > rank(relation);
                relation = worse ? found : relation;
                first = worse ? times.get(i) : first;
                second = worse ? times.get(j) : second;
            }
        }
        if (relation == Relation.AGREE && bench.lineage().origins(articles) < 2) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(first.events());
        shared.retainAll(second.events());
        String what = WhenFinder.words(first.scene(), shared.isEmpty() ? first.events() : shared);
        return Optional.of(
                new Finding(
                        "",
                        Kind.DATE,
                        relation,
                        what,
                        times.stream().map(t -> Sides.of(t.scene(), t.words(), t.value())).toList(),
                        0.7,
                        "The words beside \"%s\" and \"%s\" speak of one event (%s)%s."
                                .formatted(
                                        first.words().words(),
                                        second.words().words(),
                                        what,
                                        end(relation)),
                        "finding/date"));
    }

    private static String end(Relation relation) {
        return switch (relation) {
            case REFINE -> "; one leaves room for the other";
            case DIFFER -> "; both cannot be right";
            case REVISION -> "; what the earlier account told to come came at another time";
            default -> "";
        };
    }

    private static int rank(Relation relation) {
        return switch (relation) {
            case DIFFER -> 3;
            case REVISION -> 2;
            case REFINE -> 1;
            default -> 0;
        };
    }

    /** Of each account the most exact; none where one account has several that cannot all hold. */
    private static List<When> once(List<When> all) {
        Map<String, When> best = new java.util.LinkedHashMap<>();
        Set<String> torn = new TreeSet<>();
        for (When when : all) {
            When known = best.getOrDefault(when.article(), when);
            if (!known.fits(when)) {
                torn.add(when.article());
            }
            best.put(when.article(), when.width() < known.width() ? when : known);
        }
        torn.forEach(best::remove);
        return List.copyOf(best.values());
    }

    private static Relation relation(When one, When other) {
        if (one.same(other)) {
            return Relation.AGREE;
        }
        if (one.fits(other)) {
            return Relation.REFINE;
        }
        boolean forth = Order.before(one.scene().account(), other.scene().account());
        boolean back = Order.before(other.scene().account(), one.scene().account());
        boolean moved = (forth && one.ahead()) || (back && other.ahead());
        return moved ? Relation.REVISION : Relation.DIFFER;
    }
}
