package dev.hearsay.app.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A predicted attribution and a gold one that may be the same.
 *
 * @param weight how much they share, more than 0
 * @param predicted the number of the predicted one
 * @param gold the number of the gold one
 */
record Pair(double weight, int predicted, int gold) {
    private static final Comparator<Pair> HEAVIEST_FIRST =
            Comparator.comparingDouble(Pair::weight)
                    .reversed()
                    .thenComparingInt(Pair::predicted)
                    .thenComparingInt(Pair::gold);

    /** Every pair whose words in one role meet, weighted by the number of words they share. */
    static List<Pair> sharing(
            List<Marking> predicted, List<Marking> gold, Function<Marking, BitSet> role) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            for (int j = 0; j < gold.size(); j++) {
                int shared = Tokens.common(role.apply(predicted.get(i)), role.apply(gold.get(j)));
                if (shared > 0) {
                    pairs.add(new Pair(shared, i, j));
                }
            }
        }
        return pairs;
    }

    /** One to one, the heaviest pair first, without looking back. */
    static List<Pair> greedy(List<Pair> pairs) {
        BitSet usedPredicted = new BitSet();
        BitSet usedGold = new BitSet();
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs.stream().sorted(HEAVIEST_FIRST).toList()) {
            if (!usedPredicted.get(pair.predicted) && !usedGold.get(pair.gold)) {
                usedPredicted.set(pair.predicted);
                usedGold.set(pair.gold);
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
