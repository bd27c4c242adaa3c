package dev.hearsay.app.quality;

/**
 * Hits and chances, on the side of what was read and on the side of gold; sums over articles are
 * sums of counts.
 *
 * <pre>{@code
 * new Counts(3, 4, 3, 6)  ->  precision 0.75, recall 0.5, f1 0.6
 * }</pre>
 *
 * @param predictedHits how many of those read are right
 * @param predicted how many were read
 * @param goldHits how many of gold's were found
 * @param gold how many gold has
 */
public record Counts(long predictedHits, long predicted, long goldHits, long gold) {

    /** No chance and no hit. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** The counts of two articles together. */
    public Counts plus(Counts other) {
        return new Counts(
                predictedHits + other.predictedHits,
                predicted + other.predicted,
                goldHits + other.goldHits,
                gold + other.gold);
    }

    /** How much of what was read is right, 0 to 1; 0 where nothing was read. */
    public double precision() {
        return predicted == 0 ? 0 : (double) predictedHits / predicted;
    }

    /** How much of gold was found, 0 to 1; 0 where gold has nothing. */
    public double recall() {
        return gold == 0 ? 0 : (double) goldHits / gold;
    }

    /** The harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        double precision = precision();
        double recall = recall();
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
}
