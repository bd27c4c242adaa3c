package dev.hearsay.app.amounts;

import dev.hearsay.quantity.Quantity.Amount;
import java.util.Optional;

/** Values, equal but for what is lost in writing them. */
final class Numbers {
    private static final double LOSS = 1e-4;

    private Numbers() {}

    /** Whether two values are the same to four digits, both ends of ranges too. */
    static boolean same(GoldAmount gold, Amount amount) {
        return close(gold.from(), amount.from())
                && gold.to().isPresent() == amount.to().isPresent()
                && close(gold.to().orElse(0.0), amount.to().orElse(0.0));
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= LOSS * Math.max(Math.abs(one), Math.abs(other));
    }

    static String shown(double from, Optional<Double> to) {
        String first = Amount.rounded(from).toPlainString();
        return to.map(end -> first + ".." + Amount.rounded(end).toPlainString()).orElse(first);
    }
}
