package dev.hearsay.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts together what several accounts say of one thing.
 *
 * <p>Of two accounts an item goes with the one of the other that is most like it, if that one's
 * most like is the first, too: so that of two tolls and two prices the tolls go together and the
 * prices. The likeliest pairs are joined first, and a group takes in another only where every two
 * of both may go together.
 *
 * @param <T> an item
 */
final class Matching<T> {
    /** How likely two items of two accounts are of one thing: above 0 more likely than not. */
    interface Score<T> {
        double of(T one, T other);
    }

    /** Two items by their number among all. */
    private record Pair(int one, int other, double score) {}

    /** An item, and the number of its account. */
    private record Item<T>(T item, int account) {}

    private final List<Item<T>> items = new ArrayList<>();
    private final List<List<Integer>> groups = new ArrayList<>();
    private final Score<T> score;
    private final double slack;

    /**
     * @param accounts the items of each account
     * @param slack how much less than 0 a pair may have in a group that other pairs hold together
     */
    Matching(List<List<T>> accounts, Score<T> score, double slack) {
        for (int i = 0; i < accounts.size(); i++) {
            for (T item : accounts.get(i)) {
                groups.add(List.of(items.size()));
                items.add(new Item<>(item, i));
            }
        }
        this.score = score;
        this.slack = slack;
    }

    /** The groups of two items and more, in order of their first; of each account at most one. */
    List<List<T>> find() {
        List<List<Integer>> accounts = accounts();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            for (int j = i + 1; j < accounts.size(); j++) {
                pairs.addAll(match(accounts.get(i), accounts.get(j)));
            }
        }
        pairs.sort(Comparator.comparingDouble(pair -> -pair.score()));
        pairs.forEach(this::join);
        return groups.stream()
                .filter(group -> group.size() > 1)
                .distinct()
                .map(group -> group.stream().map(at -> items.get(at).item()).toList())
                .toList();
    }

    private List<List<Integer>> accounts() {
        List<List<Integer>> accounts = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            if (at == 0 || items.get(at - 1).account() != items.get(at).account()) {
                accounts.add(new ArrayList<>());
            }
            accounts.get(accounts.size() - 1).add(at);
        }
        return accounts;
    }

    private double score(int one, int other) {
        return score.of(items.get(one).item(), items.get(other).item());
    }

    /** Those of two accounts that are each other's likeliest. */
    private List<Pair> match(List<Integer> one, List<Integer> other) {
        double[][] scores = new double[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                scores[i][j] = score(one.get(i), other.get(j));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            int best = best(scores[i]);
            if (scores[i][best] > 0 && isBest(scores, i, best)) {
                pairs.add(new Pair(one.get(i), other.get(best), scores[i][best]));
            }
        }
        return pairs;
    }

    private static int best(double[] scores) {
        int best = 0;
        for (int j = 1; j < scores.length; j++) {
            best = scores[j] > scores[best] ? j : best;
        }
        return best;
    }

    private static boolean isBest(double[][] scores, int row, int column) {
        for (double[] other : scores) {
            if (other[column] > scores[row][column]) {
                return false;
            }
        }
        return true;
    }

    private void join(Pair pair) {
        List<Integer> one = groups.get(pair.one());
        List<Integer> other = groups.get(pair.other());
        for (int first : one) {
            for (int second : other) {
                boolean own = items.get(first).account() == items.get(second).account();
                if (own || score(first, second) < -slack) {
                    return;
                }
            }
        }
        List<Integer> all = Stream.concat(one.stream(), other.stream()).sorted().toList();
        all.forEach(at -> groups.set(at, all));
    }
}
