package dev.hearsay.retelling;

import java.util.List;

/**
 * Whether two statements have the same content words in the same order, but for some that only one
 * of them has.
 *
 * <pre>{@code
 * The bridge would be closed to lorries until May, she said.  [bridge, clos, lorry, may]
 * It is closed to all lorries from abroad …                   [clos, lorry, abroad]
 * Bread costs more in Velm than in Tarn. / Milk costs more …  no: one word stands for another
 * }</pre>
 *
 * <p>A word in the place of another is the very thing that may turn a sentence round ({@code rise},
 * {@code fall}), and no likeness in meaning tells that from a synonym.
 */
final class Paraphrase {
    /** Fewer content words are shared by chance. */
    private static final int FEWEST = 3;

    /** The share of the shorter one's content words that must stand in the longer one. */
    private static final double SHORTER = 0.8;

    /** The same, of the longer one's in the shorter one. */
    private static final double LONGER = 0.5;

    /** Longer statements are not compared. */
    private static final int MOST = 200;

    private final List<String> ours;
    private final List<String> theirs;
    private final int[][] common;

    private Paraphrase(List<String> ours, List<String> theirs) {
        this.ours = ours;
        this.theirs = theirs;
        this.common = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                common[i][j] =
                        ours.get(i).equals(theirs.get(j))
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** Whether two lists of content words are so alike that they may be one statement. */
    static boolean is(List<String> ours, List<String> theirs) {
        int shorter = Math.min(ours.size(), theirs.size());
        int longer = Math.max(ours.size(), theirs.size());
        if (shorter < FEWEST || longer > MOST) {
            return false;
        }
        Paraphrase paraphrase = new Paraphrase(ours, theirs);
        int common = paraphrase.common[0][0];
        return common >= FEWEST
                && common >= SHORTER * shorter
                && common >= LONGER * longer
                && !paraphrase.replaces();
    }

    /** Whether between two common words, or at an end, both have other words. */
    private boolean replaces() {
        int i = 0;
        int j = 0;
        boolean our = false;
        boolean their = false;
        while (i < ours.size() && j < theirs.size()) {
            if (ours.get(i).equals(theirs.get(j))) {
                our = false;
                their = false;
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                our = true;
                i++;
            } else {
                their = true;
                j++;
            }
            if (our && their) {
                return true;
            }
        }
        return (our || i < ours.size()) && (their || j < theirs.size());
    }
}
