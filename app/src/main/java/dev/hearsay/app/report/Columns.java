package dev.hearsay.app.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;

/**
 * How many columns of a terminal a text takes.
 *
 * <pre>{@code
 * Columns.of("bridge")  ->  6
 * Columns.of("橋")      ->  2      wide
 * Columns.of("e\u0301") ->  1      an accent of its own takes none
 * }</pre>
 */
public final class Columns {
    private static final int JOINER = 0x200D;
    private static final int EMOJI_LOOK = 0xFE0F;

    private Columns() {}

    /** The columns of a text. */
    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); ) {
            int end = clusterEnd(text, at);
            columns += cluster(text, at, end);
            at = end;
        }
        return columns;
    }

    /**
     * The offset behind as much of the text as fits, never within a character and its accents; at
     * least one of them.
     */
    static int fit(String text, int start, int room) {
        int end = clusterEnd(text, start);
        int taken = cluster(text, start, end);
        while (end < text.length()) {
            int next = clusterEnd(text, end);
            taken += cluster(text, end, next);
            if (taken > room) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int cluster(String text, int start, int end) {
        boolean pictured = text.substring(start, end).indexOf(EMOJI_LOOK) >= 0;
        return pictured ? 2 : width(text.codePointAt(start));
    }

    /**
     * Behind a character and what hangs on it: accents, looks, skin tones, and what a joiner ties
     * to it.
     */
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        boolean joined = false;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!joined && width(next) > 0 && !isTone(next)) {
                return end;
            }
            joined = next == JOINER;
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isTone(int character) {
        return character >= 0x1F3FB && character <= 0x1F3FF;
    }

    private static int width(int character) {
        if (character < 0x7F) {
            return 1;
        }
        int type = Character.getType(character);
        boolean vowelOfBlock = character >= 0x1160 && character <= 0x11FF;
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || vowelOfBlock) {
            return 0;
        }
        int wide = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return wide == EastAsianWidth.WIDE || wide == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
