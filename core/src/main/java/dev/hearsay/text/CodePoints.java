package dev.hearsay.text;

/**
 * Offsets of one text counted in Unicode code points, as Python and the W3C count them, and in
 * UTF-16 units, as Java counts them.
 *
 * <pre>{@code
 * CodePoints.of("😀 she said").fromUtf16(3)  ->  2     the emoji is two units and one code point
 * }</pre>
 */
public final class CodePoints {
    private final String text;
    private final int[] pairs;

    private CodePoints(String text, int[] pairs) {
        this.text = text;
        this.pairs = pairs;
    }

    /** Counts a text once, so that every later question is a binary search. */
    public static CodePoints of(String text) {
        int[] pairs =
                new int
                        [(int)
                                text.codePoints()
                                        .filter(Character::isSupplementaryCodePoint)
                                        .count()];
        int found = 0;
        for (int i = 0; found < pairs.length; i++) {
            if (Character.isHighSurrogate(text.charAt(i))
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                pairs[found++] = i++;
            }
        }
        return new CodePoints(text, pairs);
    }

    /**
     * The offset in code points of an offset in UTF-16 units; one inside a surrogate pair counts as
     * before the pair.
     */
    public int fromUtf16(int offset) {
        int at = java.util.Arrays.binarySearch(pairs, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }

    /**
     * The offset in UTF-16 units of an offset in code points; {@link IndexOutOfBoundsException}
     * behind the text's end.
     */
    public int toUtf16(int offset) {
        return text.offsetByCodePoints(0, offset);
    }
}
