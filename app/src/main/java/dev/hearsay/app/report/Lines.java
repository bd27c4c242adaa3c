package dev.hearsay.app.report;

import java.util.Arrays;

/**
 * Where an offset stands as an editor shows it: line and column, both from 1; columns are counted
 * in code points.
 *
 * <pre>{@code
 * Lines.of("one\ntwo").place(4)  ->  2:1
 * }</pre>
 */
public final class Lines {
    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            if (endsLine(text, at)) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = at + 1;
            }
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    private static boolean endsLine(String text, int at) {
        char character = text.charAt(at);
        return character == '\n'
                || (character == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    /** The place of an offset in UTF-16 units. */
    public String place(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return "%d:%d".formatted(line + 1, text.codePointCount(starts[line], offset) + 1);
    }
}
