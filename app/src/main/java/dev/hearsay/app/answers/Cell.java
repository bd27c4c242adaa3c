package dev.hearsay.app.answers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One number of a table: a count, a share from 0 to 1, or nothing where there was no chance to
 * count.
 *
 * @param count the count, where it is one
 * @param share the share, where it is one
 */
public record Cell(Optional<Long> count, Optional<Double> share) {
    private static final Cell NOTHING = new Cell(Optional.empty(), Optional.empty());

    /** A count. */
    public static Cell count(long count) {
        return new Cell(Optional.of(count), Optional.empty());
    }

    /** A share, 0 to 1. */
    public static Cell share(double share) {
        return new Cell(Optional.empty(), Optional.of(share));
    }

    /** Hits by chances; nothing without a chance. */
    public static Cell share(long hits, long of) {
        return of == 0 ? NOTHING : share((double) hits / of);
    }

    /** As people read it: {@code 12}, {@code 62.2} points of 100, or {@code -}. */
    String words() {
        return count.map(number -> Long.toString(number))
                .or(() -> share.map(Cell::points))
                .orElse("-");
    }

    /** Rounded as C and Python round, ties by the exact binary value: 62.25 becomes 62.2. */
    private static String points(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
