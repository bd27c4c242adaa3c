package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Voices.Voice;
import dev.hearsay.scene.Names;
import dev.hearsay.scene.Overlap;
import dev.hearsay.tally.Tally;
import dev.hearsay.tally.TallyFinder;
import dev.hearsay.tally.Worth.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
    private static final double CONTESTED = 20;
    private static final double LIKE = 0.5;
    private static final double LIKER = 0.6;
    private static final double VERY_LIKE = 0.7;
    private static final double NEAR = 1.5;
    private static final double CLOSE = 1.2;
    private static final List<String> NAMED =
            List.of("|fine", "|reward", "|ransom", "|bail", "|sentence", "|demand", "|last");
    private static final int MOST = 400;

    /** Of those whose sentences must be compared, too, which takes long. */
    private static final int FEW = 60;

    @Override
    public List<Finding> find(Bench bench) {
        Map<String, List<Tally>> buckets = new TreeMap<>();
        Set<String> places = places(bench.story().accounts());
        for (Account account : bench.story().accounts()) {
            for (Tally tally : TallyFinder.find(account, places)) {
                buckets.computeIfAbsent(tally.key(), k -> new ArrayList<>()).add(tally);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Tally> bucket : buckets.values()) {
            if (bucket.size() > 1) {
                findings.addAll(compare(bench, bucket));
            }
        }
        findings.addAll(new Pairs(bench, places, findings).find());
        return findings;
    }

    /** The places that a third of the accounts begin with: the whole story is there. */
    static Set<String> places(List<Account> accounts) {
        Map<String, Integer> counts = new TreeMap<>();
        accounts.forEach(
                a -> TallyFinder.leads(a).forEach(place -> counts.merge(place, 1, Integer::sum)));
        Set<String> places = new TreeSet<>();
        counts.forEach(
                (place, count) -> {
                    if (count * 3 >= accounts.size()) {
                        places.add(place);
                    }
                });
        return places;
    }

    private static List<Finding> compare(Bench bench, List<Tally> bucket) {
        int most = bucket.get(0).firm() ? MOST : FEW;
        List<Voice> voices = Voices.of(bucket).stream().limit(most).toList();
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
            List<Tally> tallies = group.stream().map(voices::get).map(Voice::tally).toList();
            finding(bench, tallies).ifPresent(findings::add);
        }
        return findings;
    }

    /** Whether both count the same. */
    private static boolean isSame(Bench bench, Voice first, Voice second) {
        Tally one = first.tally();
        Tally other = second.tally();
        if (one.article().equals(other.article())) {
            return one.firm() && one.scope().meets(other.scope()) && first.meets(second);
        }
        Match match = one.worth().match(other.worth());
        boolean near = match == Match.SAME || one.worth().ratio(other.worth()) <= far(one, other);
        boolean here = one.scope().meets(other.scope()) && !isElsewhere(one, other, match);
        if (!near || !first.meets(second) || !here) {
            return false;
        }
        boolean only = match == Match.SAME || (first.only() && second.only());
        return one.firm()
                || (only && isLike(bench, one, other, match))
                || (only && isRare(bench, one, other));
    }

    /** Whether each speaks of a place that the other's account never names. */
    private static boolean isElsewhere(Tally one, Tally other, Match match) {
        Set<String> first = one.scope().named();
        Set<String> second = other.scope().named();
        return match != Match.SAME
                && !first.isEmpty()
                && !second.isEmpty()
                && Names.places(one.scene().account()).stream().noneMatch(second::contains)
                && Names.places(other.scene().account()).stream().noneMatch(first::contains);
    }

    /** How many times the smaller number the greater one may be. */
    private static double far(Tally one, Tally other) {
        String speaker = Voices.speaker(one);
        boolean contested =
                !speaker.isEmpty()
                        && !Voices.speaker(other).isEmpty()
                        && !speaker.equals(Voices.speaker(other))
                        && one.thing().equals(other.thing());
        if (one.firm()) {
            return one.key().equals("magnitude") ? CLOSE : contested ? CONTESTED : FAR;
        }
        return one.key().startsWith("measure|") ? NEAR : 2;
    }

    /**
     * Whether each account gives one number of some size for a noun that is not counted all over
     * the news, and both numbers are near; or the amount has a name of its own, such as a fine.
     */
    private static boolean isRare(Bench bench, Tally one, Tally other) {
        boolean near = one.worth().ratio(other.worth()) <= NEAR;
        boolean many = one.worth().number() >= 10 && other.worth().number() >= 10;
        boolean verbs =
                one.verb().isEmpty() || other.verb().isEmpty() || one.verb().equals(other.verb());
        boolean counted = one.key().startsWith("count|") && many && near && verbs;
        boolean named = NAMED.stream().anyMatch(one.key()::endsWith);
        if (!counted && !named) {
            return false;
        }
        boolean lasts = one.key().startsWith("lasting|");
        boolean shared = !lasts || Overlap.of(one.scene(), other.scene(), one.key()) > 0;
        double likeness = likeness(bench, one, other);
        return Names.meet(one.scene(), other.scene(), false)
                && ((counted && likeness > 0.25) || (named && shared && likeness > 0.3));
    }

    /** Whether the sentences are about the same. */
    private static boolean isLike(Bench bench, Tally one, Tally other, Match match) {
        boolean same = match == Match.SAME;
        boolean verb = one.proof().equals(other.proof());
        boolean few = one.worth().number() < 5 && one.key().startsWith("count|");
        if (!Names.meet(one.scene(), other.scene(), true) || (few && !verb && !same)) {
            return false;
        }
        int shared = Overlap.of(one.scene(), other.scene(), one.key());
        boolean measure = one.key().startsWith("measure|");
        double least = (few || measure) && !same ? VERY_LIKE : same || verb ? LIKE : LIKER;
        return shared >= (same ? 1 : 2) && likeness(bench, one, other) > least;
    }

    private static double likeness(Bench bench, Tally one, Tally other) {
        return bench.likeness(one.scene().passage().words(), other.scene().passage().words());
    }

    static Optional<Finding> finding(Bench bench, List<Tally> tallies) {
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
                                                        t.value()))
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
}
