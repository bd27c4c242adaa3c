package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.tally.Closeness;
import dev.hearsay.tally.Clue;
import dev.hearsay.tally.ClueFinder;
import dev.hearsay.tally.Tally;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The figures that no key ties together, but all that stands around them.
 *
 * <p>Of two accounts each figure goes with the one that is most like it, if that one's most like is
 * the first, too. Figures that one account gives twice are not compared with the other number.
 */
final class Pairs {
    /** How far above even chances: above 0, since the same number of two things is a bad trap. */
    private static final double SAME = 0.2;

    /** Numbers that are not the same look less alike, so that less is asked of them. */
    private static final double OTHER = -0.7;

    /** How much of it the rest of a group may lack. */
    private static final double SLACK = 1;

    /** What is lost where one account has the other's number elsewhere. */
    private static final double ELSEWHERE = 1.1;

    /** Figures of all accounts together: beyond, comparing takes too long. */
    private static final int MOST = 900;

    private static final int FEWEST = 8;

    private final Bench bench;
    private final Closeness closeness;
    private final List<Finding> found;
    private final List<List<Clue>> accounts = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(Clue one, Clue other, double score) {}

    Pairs(Bench bench, Set<String> places, List<Finding> found) {
        this.bench = bench;
        this.found = List.copyOf(found);
        closeness = new Closeness(bench.meanings());
        List<Account> told = bench.story().accounts();
        int most = Math.max(FEWEST, MOST / Math.max(1, told.size()));
        for (Account account : told) {
            accounts.add(ClueFinder.find(account, places).stream().limit(most).toList());
        }
    }

    /** What the rules with keys have not found. */
    List<Finding> find() {
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                match(accounts.get(i), accounts.get(j));
            }
        }
        pairs.sort(Comparator.comparingDouble(p -> -p.score()));
        Map<String, List<Clue>> groups = new TreeMap<>();
        pairs.forEach(p -> join(groups, p));
        List<Finding> findings = new ArrayList<>();
        Set<String> done = new TreeSet<>();
        for (List<Clue> all : accounts) {
            for (Clue clue : all) {
                List<Clue> group = groups.getOrDefault(name(clue), List.of());
                if (!group.isEmpty() && done.add(name(group.get(0)))) {
                    findings.addAll(finding(group));
                }
            }
        }
        return findings;
    }

    private void match(List<Clue> one, List<Clue> other) {
        double[][] scores = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                scores[i][j] = score(one, other, one.get(i), other.get(j));
            }
        }
        for (int i = 0; i < one.size(); i++) {
            int best = best(scores, i);
            if (best >= 0 && scores[i][best] > 0 && isBest(scores, i, best)) {
                Clue first = one.get(i);
                Clue second = other.get(best);
                if (!isFound(first, second.article()) && !isFound(second, first.article())) {
                    pairs.add(new Pair(first, second, scores[i][best]));
                }
            }
        }
    }

    private static int best(double[][] scores, int row) {
        int best = -1;
        for (int j = 0; j < scores[row].length; j++) {
            best = best < 0 || scores[row][j] > scores[row][best] ? j : best;
        }
        return best;
    }

    private static boolean isBest(double[][] scores, int row, int column) {
        for (int i = 0; i < scores.length; i++) {
            if (i != row && scores[i][column] >= scores[row][column]) {
                return false;
            }
        }
        return true;
    }

    /** Above 0 if two figures may go together. */
    private double score(List<Clue> all, List<Clue> others, Clue one, Clue other) {
        boolean same = Closeness.isSame(one, other);
        String time = one.scope().time();
        boolean times =
                time.equals(other.scope().time())
                        || (same && (time.isEmpty() || other.scope().time().isEmpty()));
        if (!Closeness.comparable(one, other)
                || !times
                || (!same && Closeness.isApart(one, other))) {
            return -Double.MAX_VALUE;
        }
        double least = same ? SAME : OTHER;
        boolean elsewhere = !same && (has(others, one) || has(all, other));
        return closeness.of(one, other, least - SLACK) - least - (elsewhere ? ELSEWHERE : 0);
    }

    private static boolean has(List<Clue> clues, Clue clue) {
        return clues.stream()
                .anyMatch(c -> Closeness.comparable(c, clue) && Closeness.isSame(c, clue));
    }

    /** Whether a figure already stands beside one of another article. */
    private boolean isFound(Clue clue, String article) {
        Span span = clue.figure().quantity().span();
        return found.stream()
                .filter(f -> f.sides().stream().anyMatch(s -> s.article().equals(article)))
                .flatMap(f -> f.sides().stream())
                .anyMatch(
                        s ->
                                s.article().equals(clue.article())
                                        && s.passage().span().overlaps(span));
    }

    /** Joins what both stand in, if every two of it may go together. */
    private void join(Map<String, List<Clue>> groups, Pair pair) {
        List<Clue> one = groups.getOrDefault(name(pair.one()), List.of(pair.one()));
        List<Clue> other = groups.getOrDefault(name(pair.other()), List.of(pair.other()));
        for (Clue first : one) {
            for (Clue second : other) {
                boolean apart =
                        first.article().equals(second.article())
                                || score(List.of(), List.of(), first, second) < -SLACK;
                if (apart) {
                    return;
                }
            }
        }
        List<Clue> all = new ArrayList<>(one);
        all.addAll(other);
        all.forEach(clue -> groups.put(name(clue), all));
    }

    private static String name(Clue clue) {
        return clue.article() + "\n" + clue.figure().id();
    }

    private List<Finding> finding(List<Clue> group) {
        List<Tally> tallies = new ArrayList<>();
        for (List<Clue> all : accounts) {
            all.stream().filter(group::contains).map(Clue::tally).forEach(tallies::add);
        }
        return FigureRule.finding(bench, tallies).stream().toList();
    }
}
