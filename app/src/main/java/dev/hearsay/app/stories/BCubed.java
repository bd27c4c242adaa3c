package dev.hearsay.app.stories;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well groups agree with the stories that people see, article by article (A. Bagga, B. Baldwin,
 * Entity-based cross-document coreferencing using the vector space model, 1998).
 *
 * <pre>{@code
 * gold    a b c | d
 * groups  a b | c d     precision (1 + 1 + 1/2 + 1/2) / 4, recall (2/3 + 2/3 + 1/3 + 1) / 4
 * }</pre>
 *
 * @param precision of what shares an article's group, the share that shares its story; the middle
 *     over all articles, 0 to 1
 * @param recall of what shares its story, the share that shares its group, likewise
 */
public record BCubed(double precision, double recall) {

    /**
     * The agreement of groups with gold; of no articles, nought.
     *
     * @param gold the story of every article
     * @param groups the places of the articles of each group, every article in one
     */
    public static BCubed of(List<String> gold, Collection<List<Integer>> groups) {
        if (gold.isEmpty()) {
            return new BCubed(0, 0);
        }
        Map<String, Integer> sizes = count(gold);
        double precision = 0;
        double recall = 0;
        for (List<Integer> group : groups) {
            for (var shared : count(group.stream().map(gold::get).toList()).entrySet()) {
                double pairs = (double) shared.getValue() * shared.getValue();
                precision += pairs / group.size();
                recall += pairs / sizes.getOrDefault(shared.getKey(), 1);
            }
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    static Map<String, Integer> count(List<String> stories) {
        Map<String, Integer> counts = new TreeMap<>();
        stories.forEach(story -> counts.merge(story, 1, Integer::sum));
        return counts;
    }

    /** The harmonic mean of both. */
    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
