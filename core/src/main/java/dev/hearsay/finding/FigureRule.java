package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Matching.Score;
import dev.hearsay.finding.Voices.Voice;
import dev.hearsay.scene.Names;
import dev.hearsay.tally.Closeness;
import dev.hearsay.tally.Clue;
import dev.hearsay.tally.ClueFinder;
import dev.hearsay.tally.Tally;
import dev.hearsay.tally.TallyFinder;
import dev.hearsay.tally.Worth.Match;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same thing counted in several accounts.
 *
 * <pre>{@code
 * Courier      The fire killed at least 20 people.
 * Radio Nord   23 people died in the fire, the army says.   refine: people killed
 * The Globe    18 people were killed in the fire.           differ
 * }</pre>
 *
 * <p>First those go together that one firm key names (the dead, the magnitude), where they count of
 * the same place and time, and where nothing marks one as a part or an increment. Of the others
 * each goes with the likeliest of the other account ({@link Matching}, {@link Closeness}), unless
 * words prove that they are of two things, two places or two times.
 */
final class FigureRule implements FindingRule {
    private static final double FAR = 5;
    private static final double CONTESTED = 20;
    private static final double CLOSE = 1.2;
    private static final int MOST = 400;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The same number of two things is a bad trap. */
    private static final double SAME = 0.2;

    /** Numbers that are not the same look less alike, so that less is asked of them. */
    private static final double OTHER = -1.0;

    /** How much of it the rest of a group may lack. */
    private static final double SLACK = 3;

    /** What is lost where one account has the other's number elsewhere. */
    private static final double ELSEWHERE = 1.0;

    /** What is won where neither account has another amount in that unit. */
    private static final double ALONE = 0.6;

    @Override
    public List<Finding> find(Bench bench) {
        Map<String, List<Tally>> buckets = new TreeMap<>();
        Set<String> places = places(bench.story().accounts());
        for (Account account : bench.story().accounts()) {
            for (Tally tally : TallyFinder.find(account, places)) {
                if (!tally.firm()) {
                    continue;
                }
                buckets.computeIfAbsent(tally.key(), k -> new ArrayList<>()).add(tally);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (List<Tally> bucket : buckets.values()) {
            if (bucket.size() > 1) {
                findings.addAll(compare(bench, bucket));
            }
        }
        findings.addAll(paired(bench, places, List.copyOf(findings)));
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
        List<Voice> voices = Voices.of(bucket).stream().limit(MOST).toList();
        Groups groups = new Groups(voices.size());
        for (int i = 0; i < voices.size(); i++) {
            for (int j = i + 1; j < voices.size(); j++) {
                if (isSame(voices.get(i), voices.get(j))) {
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
    private static boolean isSame(Voice first, Voice second) {
        Tally one = first.tally();
        Tally other = second.tally();
        boolean here = one.scope().meets(other.scope()) && first.meets(second);
        if (one.article().equals(other.article())) {
            return here;
        }
        Match match = one.worth().match(other.worth());
        boolean near = match == Match.SAME || one.worth().ratio(other.worth()) <= far(one, other);
        return near && here && !isElsewhere(one, other, match);
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
        return one.key().equals("magnitude") ? CLOSE : contested ? CONTESTED : FAR;
    }

    /** The figures that no key ties together, but all that stands around them. */
    private static List<Finding> paired(Bench bench, Set<String> places, List<Finding> found) {
        List<List<Clue>> all = new ArrayList<>();
        for (Account account : bench.story().accounts()) {
            all.add(ClueFinder.find(account, places));
        }
        List<List<Clue>> clues = bench.first(all, "figures");
        Closeness closeness = new Closeness(bench.meanings());
        List<Finding> findings = new ArrayList<>();
        Score<Clue> score =
                (one, other) ->
                        isFound(one, other.article(), found) || isFound(other, one.article(), found)
                                ? -Double.MAX_VALUE
                                : score(closeness, clues, one, other);
        new Matching<>(clues, score, SLACK)
                .find()
                .forEach(
                        group ->
                                finding(bench, group.stream().map(Clue::tally).toList())
                                        .ifPresent(findings::add));
        return findings;
    }

    /** Above 0 if two figures may go together. */
    private static double score(Closeness closeness, List<List<Clue>> clues, Clue one, Clue other) {
        boolean same = Closeness.isSame(one, other);
        if (!Closeness.comparable(one, other)
                || isOtherTime(one, other, same)
                || (!same && Closeness.isApart(one, other))) {
            return -Double.MAX_VALUE;
        }
        double least = same ? SAME : OTHER;
        boolean elsewhere = !same && (has(clues, other, one) || has(clues, one, other));
        boolean alone = !one.unit().equals("count") && isAlone(clues, one) && isAlone(clues, other);
        return closeness.of(one, other, least - SLACK - ALONE)
                - least
                - (elsewhere ? ELSEWHERE : 0)
                + (alone ? ALONE : 0);
    }

    /** Whether they are of two times, or one is of another year than the news. */
    private static boolean isOtherTime(Clue one, Clue other, boolean same) {
        String time = one.scope().time();
        String otherTime = other.scope().time();
        boolean both = !time.isEmpty() && !otherTime.isEmpty();
        boolean years = YEAR.matcher(time).matches() != YEAR.matcher(otherTime).matches();
        return both ? !time.equals(otherTime) : years && !same;
    }

    /** Whether its account has no other number of its unit. */
    private static boolean isAlone(List<List<Clue>> clues, Clue clue) {
        return own(clues, clue)
                .filter(c -> Closeness.comparable(c, clue))
                .allMatch(c -> c.worth().number() == clue.worth().number());
    }

    private static Stream<Clue> own(List<List<Clue>> clues, Clue clue) {
        return clues.stream()
                .filter(list -> !list.isEmpty() && list.get(0).article().equals(clue.article()))
                .flatMap(List::stream);
    }

    /** Whether the account of one figure gives the number of another. */
    private static boolean has(List<List<Clue>> clues, Clue one, Clue other) {
        return own(clues, one)
                .anyMatch(c -> Closeness.comparable(c, other) && Closeness.isSame(c, other));
    }

    /** Whether a figure already stands beside one of another article. */
    private static boolean isFound(Clue clue, String article, List<Finding> found) {
        Span span = clue.figure().quantity().span();
        return found.stream()
                .filter(f -> f.sides().stream().anyMatch(s -> s.article().equals(article)))
                .flatMap(f -> f.sides().stream())
                .anyMatch(
                        s ->
                                s.article().equals(clue.article())
                                        && s.passage().span().overlaps(span));
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
