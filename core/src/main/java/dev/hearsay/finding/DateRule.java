package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.event.Coincidence;
import dev.hearsay.event.When;
import dev.hearsay.event.WhenFinder;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.scene.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * <p>Of two accounts each time goes with the likeliest of the other ({@link Matching}, {@link
 * Coincidence}); a beginning and an end, the last strike and this one, and two days on which
 * something was said are of two events. A weekday or an hour is enough, so that accounts without a
 * date can be compared.
 */
final class DateRule implements FindingRule {
    /** The same day of two events is a bad trap. */
    private static final double SAME = 0.3;

    /** Other days look less alike, so that less is asked of them. */
    private static final double OTHER = -1.3;

    private static final double SLACK = 0.5;

    /** Of sentences that share two words for what happens. */
    private static final double LIKE = 0.3;

    private static final double VERY_LIKE = 0.55;

    @Override
    public List<Finding> find(Bench bench) {
        List<List<When>> all = new ArrayList<>();
        for (Account account : bench.story().accounts()) {
            all.add(body(WhenFinder.find(account)));
        }
        List<List<When>> times = bench.first(all, "times");
        Coincidence coincidence = new Coincidence(bench.meanings());
        List<Finding> findings = new ArrayList<>();
        new Matching<>(times, (one, other) -> score(bench, coincidence, one, other), SLACK)
                .find()
                .forEach(group -> finding(bench, group).ifPresent(findings::add));
        return findings;
    }

    /** Without those of the headline that the text gives, too. */
    private static List<When> body(List<When> times) {
        return times.stream()
                .filter(
                        when ->
                                !when.head()
                                        || times.stream()
                                                .noneMatch(w -> !w.head() && isSaidAgain(when, w)))
                .toList();
    }

    private static boolean isSaidAgain(When head, When body) {
        return head.fits(body) && body.events().containsAll(head.events());
    }

    /** Above 0 if two times may be of one event. */
    private static double score(Bench bench, Coincidence coincidence, When one, When other) {
        boolean phases = isPhase(one, other) || isPhase(other, one);
        boolean said = one.said() && other.said() && !one.same(other);
        boolean none = phases || said || one.beyond(other);
        if (none || one.earlier() != other.earlier()) {
            return -Double.MAX_VALUE;
        }
        return one.vague() || other.vague()
                ? soft(bench, one, other)
                : coincidence.of(one, other) - (one.same(other) ? SAME : OTHER);
    }

    /** {@code in the near future}: above 0 where both clauses have words for one event. */
    private static double soft(Bench bench, When one, When other) {
        Set<String> shared = new TreeSet<>(one.events());
        shared.retainAll(other.events());
        long listed = shared.stream().filter(WhenFinder::isListed).count();
        if (listed == 0 || !Names.meet(one.scene(), other.scene(), false)) {
            return -Double.MAX_VALUE;
        }
        double like =
                bench.likeness(one.scene().passage().words(), other.scene().passage().words());
        boolean event = listed > 1 || (shared.size() > 1 && like > LIKE) || like > VERY_LIKE;
        return event ? like : -Double.MAX_VALUE;
    }

    private static boolean isPhase(When one, When other) {
        boolean begins = one.events().contains("begin") && !one.events().contains("end");
        boolean ends = other.events().contains("end") && !other.events().contains("begin");
        return begins && ends;
    }

    private static Optional<Finding> finding(Bench bench, List<When> times) {
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
        boolean both = relation == Relation.AGREE || relation == Relation.REFINE;
        if (both && bench.lineage().origins(articles) < 2) {
            return Optional.empty();
        }
        Set<String> shared = new TreeSet<>(first.events());
        shared.retainAll(second.events());
        String told = WhenFinder.words(first.scene(), shared.isEmpty() ? first.events() : shared);
        String what = told.isEmpty() ? first.words().words() : told;
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

    private static Relation relation(When one, When other) {
        boolean words = one.words().words().equalsIgnoreCase(other.words().words());
        if (one.same(other) || (words && one.fits(other))) {
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
