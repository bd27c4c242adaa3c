package dev.hearsay.meaning;

import java.util.List;

/**
 * What some words are about: a direction in a space of 384 dimensions.
 *
 * <pre>{@code
 * finder.find("The bridge will reopen in May.").likeness(finder.find("In May the bridge opens again."));   // 0.9
 * finder.find("The bridge will reopen in May.").likeness(finder.find("The cook was fined."));              // 0.1
 * }</pre>
 */
public final class Meaning {
    /** The meaning of no words, like nothing. */
    public static final Meaning NONE = new Meaning(new float[0]);

    private final float[] direction;

    private Meaning(float[] direction) {
        this.direction = direction;
    }

    /** The direction of numbers of any length but nought, which gives {@link #NONE}. */
    public static Meaning of(float[] numbers) {
        double squares = 0;
        for (float number : numbers) {
            squares += number * number;
        }
        if (squares == 0) {
            return NONE;
        }
        float length = (float) Math.sqrt(squares);
        float[] direction = new float[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            direction[i] = numbers[i] / length;
        }
        return new Meaning(direction);
    }

    /** What lies in the middle of several; {@link #NONE} of none. */
    public static Meaning middle(List<Meaning> meanings) {
        float[] sum = new float[0];
        for (Meaning meaning : meanings) {
            sum = sum.length == 0 ? new float[meaning.direction.length] : sum;
            for (int i = 0; i < meaning.direction.length; i++) {
                sum[i] += meaning.direction[i];
            }
        }
        return of(sum);
    }

    /** What lies between two, each as heavy as it is said. */
    public static Meaning middle(Meaning one, double weight, Meaning other, double otherWeight) {
        int length = Math.max(one.direction.length, other.direction.length);
        float[] sum = new float[length];
        for (int i = 0; i < one.direction.length; i++) {
            sum[i] += (float) weight * one.direction[i];
        }
        for (int i = 0; i < other.direction.length; i++) {
            sum[i] += (float) otherWeight * other.direction[i];
        }
        return of(sum);
    }

    /**
     * The cosine of the angle between both: 1 for the same, about 0 for what has nothing in common.
     */
    public double likeness(Meaning other) {
        int length = Math.min(direction.length, other.direction.length);
        float sum = 0;
        for (int i = 0; i < length; i++) {
            sum += direction[i] * other.direction[i];
        }
        return sum;
    }
}
