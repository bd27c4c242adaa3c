package dev.hearsay.finding;

import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.tally.Tally;
import dev.hearsay.tally.TallyFinder;
import dev.hearsay.tally.Worth.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The same thing counted in several accounts.
 *
 * <pre>{@code
 * Courier      The fire killed at least 20 people.
 * Radio Nord   23 people died in the fire, the army says.   refine: people killed
 * The Globe    18 people were killed in the fire.           differ
 * }</pre>
 *
 * <p>Two figures are compared only where one key names what they count (the thing, what happened to
 * it, the unit), where they count of the same place and time, and where nothing marks one as a part
 * or an increment. Where the key alone is no proof, the sentences must also mean much the same.
 */
final class FigureRule implements FindingRule {
    private static final double FAR = 5;
    private static final int MOST = 400;

    @Override
    public List<Finding> find(Bench bench) {
        Map<String, List<Tally>> buckets = new TreeMap<>();
        bench.story()
                .accounts()
                .forEach(
                        account ->
                                TallyFinder.find(account)
                                        .forEach(
                                                t ->
                                                        buckets.computeIfAbsent(
                                                                        t.key(),
                                                                        k -> new ArrayList<>())
                                                                .add(t)));
        List<Finding> findings = new ArrayList<>();
        for (List<Tally> bucket : buckets.values()) {
            if (bucket.size() > 1) {
                findings.addAll(compare(bench, bucket));
            }
        }
        return findings;
    }

    private static List<Finding> compare(Bench bench, List<Tally> bucket) {
        List<Tally> voices = Voices.of(bucket).stream().limit(MOST).toList();
        Groups groups = new Groups(voices.size());
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                if (isSame(bench, voices.get(i), voices.get(j))) {
                    groups.join(i, j);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Integer> group : groups.all()) {
            finding(bench, group.stream().map(voices::get).toList()).ifPresent(findings::add);
        }
        return findings;
    }

    /** Whether both count the same. */
    private static boolean isSame(Bench bench, Tally one, Tally other) {
        boolean within = one.article().equals(other.article());
        if (!one.scope().meets(other.scope()) || within) {
            return within && one.scope().equals(other.scope());
        }
        Match match = one.worth().match(other.worth());
        if (match != Match.SAME && one.worth().ratio(other.worth()) > FAR) {
            return false;
        }
        if (one.firm()) {
            return true;
        }
        double likeness = likeness(bench, one, other);
        return likeness > (match == Match.SAME ? 0.5 : 0.7);
    }

    private static double likeness(Bench bench, Tally one, Tally other) {
        return bench.meanings()
                .apply(one.scene().passage().words())
                .likeness(bench.meanings().apply(other.scene().passage().words()));
    }

    private static Optional<Finding> finding(Bench bench, List<Tally> tallies) {
        long speakers = tallies.stream().map(Voices::speaker).distinct().count();
        List<String> articles = tallies.stream().map(Tally::article).distinct().toList();
        if (tallies.size() < 2 || (articles.size() < 2 && speakers < 2)) {
            return Optional.empty();
        }
        Stand stand = Stand.of(tallies);
        if (stand.relation() == Relation.AGREE && bench.lineage().origins(articles) < 2) {
            return Optional.empty();
        }
        Tally first = tallies.get(0);
        return Optional.of(
                new Finding(
                        "",
                        Kind.FIGURE,
                        stand.relation(),
                        first.what(),
                        tallies.stream()
                                .map(
                                        t ->
                                                Sides.of(
                                                        t.scene(),
                                                        t.figure().quantity().passage(),
                                                        value(t.figure().quantity())))
                                .toList(),
                        first.firm() ? 0.9 : 0.7,
                        why(tallies, stand),
                        "finding/figure"));
    }

    private static String why(List<Tally> tallies, Stand stand) {
        List<String> proofs = tallies.stream().map(Tally::proof).distinct().limit(3).toList();
        String count =
                proofs.size() == 1
                        ? "All say \"%s\" of what they count".formatted(proofs.get(0))
                        : "What they count goes by words for one thing (%s)"
                                .formatted(String.join(", ", proofs));
        return "%s; %s.".formatted(count, stand.why());
    }

    /** {@code >=20 people}. */
    static String value(Quantity quantity) {
        Amount amount = quantity.amount();
        String sign = quantity.bound().sign();
        String number =
                Amount.rounded(amount.from()).toPlainString()
                        + amount.to().map(to -> "-" + Amount.rounded(to).toPlainString()).orElse("");
        String unit =
                quantity.unit().flatMap(Quantity.Unit::currency).orElse(quantity.unitName());
        String shown = sign.equals("=") || sign.equals("range") ? number : sign + number;
        return (shown + " " + unit).strip();
    }
}
