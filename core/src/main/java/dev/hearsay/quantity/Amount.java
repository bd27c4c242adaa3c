package dev.hearsay.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A number, or two that bound it.
 *
 * <pre>{@code
 * three million   ->  3000000
 * 10 to 15        ->  10, 15
 * a third         ->  0.333333333333
 * }</pre>
 *
 * @param from the number, or the first of the two as the text has them: in {@code fell from 8 to 5}
 *     the greater one
 * @param to the second of the two
 */
public record Amount(double from, Optional<Double> to) {

    /** A single number. */
    public static Amount of(double number) {
        return new Amount(number, Optional.empty());
    }

    /** Two numbers, in the order of the text. */
    public static Amount of(double from, double to) {
        return new Amount(from, Optional.of(to));
    }

    /** A number to twelve digits, without a point where it is whole: {@code 90}, {@code 0.5}. */
    public static BigDecimal rounded(double number) {
        BigDecimal exact = new BigDecimal(number, new MathContext(12)).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
