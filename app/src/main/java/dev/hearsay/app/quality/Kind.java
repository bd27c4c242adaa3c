package dev.hearsay.app.quality;

import java.util.BitSet;
import java.util.Locale;

/** Which statements a number is about, by how many of their words stand between quotation marks. */
public enum Kind {
    /** Every statement. */
    ALL,
    /** All words of the content are quoted. */
    DIRECT,
    /** Some are. */
    MIXED,
    /** None is. */
    INDIRECT;

    /**
     * Its name in tables and JSON: {@code all}, {@code direct}, {@code mixed}, {@code indirect}.
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(BitSet content, BitSet quoted) {
        int both = Tokens.common(content, quoted);
        if (both == content.cardinality()) {
            return DIRECT;
        }
        return both == 0 ? INDIRECT : MIXED;
    }
}
