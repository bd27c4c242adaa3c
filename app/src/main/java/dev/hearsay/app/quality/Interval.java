package dev.hearsay.app.quality;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Where an F1 would lie, 95 times of 100, had other articles of the same sort been drawn.
 *
 * <p>Found by drawing articles with replacement from those scored. The seed is fixed, so the same
 * scores give the same intervals; they are close to, but not digit for digit, those of a scorer
 * with another random generator.
 *
 * @param low the lower end, 0 to 1
 * @param high the upper end, 0 to 1
 */
public record Interval(double low, double high) {
    private static final long SEED = 1;

    /** The interval of every measure's F1 over all kinds; {@code draws} of 1000 are usual. */
    public static Map<Measure, Interval> ofF1(List<AttributionScore> articles, int draws) {
        Map<Measure, Interval> intervals = new EnumMap<>(Measure.class);
        if (articles.isEmpty()) {
            return intervals;
        }
        for (Measure measure : Measure.values()) {
            List<Counts> counts =
                    articles.stream().map(score -> score.counts(Kind.ALL, measure)).toList();
            intervals.put(measure, of(counts, draws));
        }
        return intervals;
    }

    /**
     * The interval of an F1, or of a share where hits and chances are the same on both sides, from
     * the counts of each article; everything from 0 to 1 where there is no article.
     */
    public static Interval of(List<Counts> counts, int draws) {
        if (counts.isEmpty() || draws < 1) {
            return new Interval(0, 1);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[draws];
        for (int draw = 0; draw < draws; draw++) {
            Counts sum = Counts.NONE;
            for (int i = 0; i < counts.size(); i++) {
                sum = sum.plus(counts.get(random.nextInt(counts.size())));
            }
            drawn[draw] = sum.f1();
        }
        Arrays.sort(drawn);
        return new Interval(drawn[(int) (.025 * draws)], drawn[(int) (.975 * draws)]);
    }
}
