package dev.hearsay.strand;

import dev.hearsay.meaning.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts the points of a story into topics: the two likest groups are joined again and again, as long
 * as they are alike on average (agglomerative clustering with average linkage: R. Sokal, C.
 * Michener, 1958).
 *
 * <p>Likeness is that of the meanings, without what all of the story is about, and that of the
 * content words, of which those that few points have weigh more. Of more than {@value #MOST} points
 * the first ones make the topics; the rest are left out.
 */
final class Topics {
    static final int MOST = 400;

    /** The share of the meaning in the likeness; the rest is that of the words. */
    private static final double MEANING = 0.8;

    /** Who goes on speaking mostly stays with the topic. */
    private static final double BESIDE = 0.05;

    /** Less alike than this, statements that share no word have nothing in common. */
    private static final double STRANGE = 0.35;

    private static final double STRANGERS = -0.05;

    private final List<Point> points;
    private final Meaning story;
    private final Map<String, Double> weights = new TreeMap<>();

    private Topics(List<Point> points) {
        this.points = points;
        this.story = Meaning.middle(points.stream().map(Point::meaning).toList());
        for (Point point : points) {
            point.content().forEach(word -> weights.merge(word, 1.0, Double::sum));
        }
        weights.replaceAll((word, count) -> Math.log((points.size() + 1) / count));
    }

    /**
     * The topics, each with its points in order, in the order of their first points.
     *
     * @param alike how alike groups must be to be joined
     */
    static List<List<Point>> of(List<Point> points, double alike) {
        return new Topics(points.subList(0, Math.min(MOST, points.size()))).join(alike);
    }

    private List<List<Point>> join(double alike) {
        int size = points.size();
        double[][] likeness = new double[size][size];
        int[] count = new int[size];
        int[] head = new int[size];
        for (int i = 0; i < size; i++) {
            head[i] = i;
            count[i] = 1;
            for (int j = 0; j < i; j++) {
                likeness[i][j] = likeness(points.get(i), points.get(j));
                likeness[j][i] = likeness[i][j];
            }
        }
        for (int[] best = best(likeness, count); best.length > 0; best = best(likeness, count)) {
            if (likeness[best[0]][best[1]] < alike) {
                break;
            }
            merge(likeness, count, best[0], best[1]);
            for (int i = 0; i < size; i++) {
                head[i] = head[i] == best[1] ? best[0] : head[i];
            }
        }
        Map<Integer, List<Point>> topics = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            topics.computeIfAbsent(head[i], k -> new ArrayList<>()).add(points.get(i));
        }
        return topics.values().stream()
                .sorted(Comparator.comparingInt(topic -> points.indexOf(topic.get(0))))
                .toList();
    }

    /** The two likest of the groups that are left, the earlier first; nothing where one is left. */
    private static int[] best(double[][] likeness, int[] count) {
        int[] best = {};
        for (int i = 0; i < count.length; i++) {
            for (int j = i + 1; j < count.length && count[i] > 0; j++) {
                boolean more =
                        count[j] > 0
                                && (best.length == 0
                                        || likeness[i][j] > likeness[best[0]][best[1]]);
                best = more ? new int[] {i, j} : best;
            }
        }
        return best;
    }

    private static void merge(double[][] likeness, int[] count, int first, int second) {
        for (int i = 0; i < count.length; i++) {
            double both =
                    (likeness[first][i] * count[first] + likeness[second][i] * count[second])
                            / (count[first] + count[second]);
            likeness[first][i] = both;
            likeness[i][first] = both;
        }
        count[first] += count[second];
        count[second] = 0;
    }

    private double likeness(Point one, Point other) {
        double words = words(one.content(), other.content());
        if (words == 0 && one.meaning().likeness(other.meaning()) < STRANGE) {
            return STRANGERS;
        }
        return MEANING * apart(one.meaning(), other.meaning())
                + (1 - MEANING) * words
                + (beside(one, other) ? BESIDE : 0);
    }

    /**
     * The likeness of two meanings without what they share with the whole story (a partial
     * correlation): in a story on a war, everything is about the war.
     */
    private double apart(Meaning one, Meaning other) {
        double first = one.likeness(story);
        double second = other.likeness(story);
        // A cosine of floats may come out a little above 1.
        double rest = Math.sqrt(Math.max(0, 1 - first * first) * Math.max(0, 1 - second * second));
        return rest < 0.01 ? 0 : (one.likeness(other) - first * second) / rest;
    }

    /** Whether one follows the other in an article. */
    private static boolean beside(Point one, Point other) {
        for (Point.Told told : one.told()) {
            for (Point.Told their : other.told()) {
                if (told.citation().article().equals(their.citation().article())
                        && Math.abs(told.place() - their.place()) == 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The weight of the words that both have, against that of the one with less. */
    private double words(Set<String> some, Set<String> others) {
        Set<String> both = new TreeSet<>(some);
        both.retainAll(others);
        double least = Math.sqrt(weight(some) * weight(others));
        return least == 0 ? 0 : weight(both) / least;
    }

    private double weight(Set<String> words) {
        return words.stream().mapToDouble(w -> weights.getOrDefault(w, 0.0)).map(w -> w * w).sum();
    }
}
