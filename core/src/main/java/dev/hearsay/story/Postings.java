package dev.hearsay.story;

import java.util.Arrays;

/** Which stories have a word: the last {@value #KEPT} of each. */
final class Postings {
    private static final int KEPT = 48;
    private static final int SLOTS = 1 << 18;
    private static final int[] NONE = {};

    private final int[][] rows = new int[SLOTS][];
    private final int[] next = new int[SLOTS];

    Postings() {
        Arrays.fill(rows, NONE);
    }

    /** Keeps that a story has these words. */
    void add(Iterable<Integer> terms, int story) {
        for (int term : terms) {
            int slot = slot(term);
            int[] row = rows[slot];
            if (Arrays.stream(row).noneMatch(s -> s == story)) {
                if (row.length < KEPT) {
                    rows[slot] = Arrays.copyOf(row, row.length + 1);
                    rows[slot][row.length] = story;
                } else {
                    row[next[slot]++ % KEPT] = story;
                }
            }
        }
    }

    /** The stories that have a word. */
    int[] of(int term) {
        return rows[slot(term)];
    }

    private static int slot(int term) {
        return (term * 0x9E3779B1) >>> 14;
    }
}
