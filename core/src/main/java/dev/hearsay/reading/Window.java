package dev.hearsay.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of words that the model sees at once.
 *
 * @param start index of the first word
 * @param end index after the last word
 */
record Window(int start, int end) {

    /**
     * Windows of at most {@code size} pieces that cover all words, each beginning about {@code
     * overlap} pieces before the end of the one before it.
     */
    static List<Window> over(Tokens tokens, int size, int overlap) {
        List<Window> windows = new ArrayList<>();
        int start = 0;
        while (start < tokens.size()) {
            int end = start;
            for (int pieces = 0; end < tokens.size(); end++) {
                pieces += tokens.pieces(end).length;
                if (pieces > size && end > start) {
                    break;
                }
            }
            windows.add(new Window(start, end));
            if (end == tokens.size()) {
                break;
            }
            int next = end;
            for (int back = tokens.pieces(next - 1).length; back <= overlap && next > start + 1; ) {
                next--;
                back += tokens.pieces(next - 1).length;
            }
            start = next;
        }
        return windows;
    }

    /**
     * How many words lie between this word and the window's nearer edge; edges of the whole text
     * count as far away.
     */
    int margin(int word, int words) {
        int before = start == 0 ? words : word - start;
        int after = end == words ? words : end - 1 - word;
        return Math.min(before, after);
    }

    boolean holds(int from, int to) {
        return start <= from && to <= end;
    }
}
