package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a quotation that differ from a fuller one of the same words.
 *
 * <pre>{@code
 * "The hull is sound and the crew is well."
 * "The hull is safe and sound."      safe and
 * "The hull … is well."              none: the three points say that words are left out
 * "sound and the crew"               none: a part
 * }</pre>
 *
 * <p>Words are laid side by side by their longest common order (LCS). What lies before the first
 * common word or behind the last one is a difference only where both go on with a few other words
 * to the end: {@code for years}, {@code for decades}; and not where one of both is a mere part,
 * whose ends were fitted to the sentence around it: {@code "does not fire"}. Brackets, points,
 * case, the house's spelling and {@code don't} for {@code do not} do not count.
 */
final class Alteration {
    /** Longer quotations are looked at so far. */
    private static final int MOST = 400;

    /** With fewer words in common, the pieces are two quotations. */
    private static final int COMMON = 3;

    /** Words at an end that may replace others. */
    private static final int END = 3;

    /** With a smaller share of the other's words, a piece is a mere part. */
    private static final double PART = 0.6;

    private final String text;
    private final List<Wording.Term> ours;
    private final List<Wording.Term> theirs;
    private final List<String> plain;
    private final List<String> theirPlain;
    private final int[][] common;

    private Alteration(String text, List<Wording.Term> ours, List<Wording.Term> theirs) {
        this.text = text;
        this.ours = ours;
        this.theirs = theirs;
        this.plain = ContentWords.plain(ours);
        this.theirPlain = ContentWords.plain(theirs);
        this.common = new int[ours.size() + 1][theirs.size() + 1];
        for (int i = ours.size() - 1; i >= 0; i--) {
            for (int j = theirs.size() - 1; j >= 0; j--) {
                common[i][j] =
                        same(i, j)
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /**
     * The changed words of a piece, in order; of words that are left out, the word before. Empty
     * where nothing is changed, or where the pieces are two quotations.
     *
     * @param text the article that the piece stands in
     */
    static List<Passage> find(String text, List<Wording.Term> piece, List<Wording.Term> fuller) {
        return new Alteration(text, cut(piece), cut(fuller)).changes();
    }

    private static List<Wording.Term> cut(List<Wording.Term> terms) {
        return terms.stream().filter(term -> !term.inserted()).limit(MOST).toList();
    }

    private List<Passage> changes() {
        List<int[]> pairs = pairs();
        if (pairs.size() < COMMON || pairs.size() * 2 < Math.min(ours.size(), theirs.size())) {
            return List.of();
        }
        List<Passage> changes = new ArrayList<>();
        int[] first = pairs.get(0);
        if (replaces(first[0], first[1])) {
            changes.add(passage(0, first[0]));
        }
        for (int k = 1; k < pairs.size(); k++) {
            between(pairs.get(k - 1), pairs.get(k), changes);
        }
        int[] last = pairs.get(pairs.size() - 1);
        if (replaces(ours.size() - last[0] - 1, theirs.size() - last[1] - 1)) {
            changes.add(passage(last[0] + 1, ours.size()));
        }
        return changes;
    }

    private boolean replaces(int our, int their) {
        int fewer = Math.min(ours.size(), theirs.size());
        boolean part = fewer < PART * Math.max(ours.size(), theirs.size());
        return !part && our > 0 && our <= END && their > 0 && their <= END;
    }

    private void between(int[] before, int[] after, List<Passage> changes) {
        boolean more = after[0] > before[0] + 1;
        boolean less = after[1] > before[1] + 1;
        boolean said =
                (!more && gap(ours, before[0] + 1, after[0]))
                        || (!less && gap(theirs, before[1] + 1, after[1]));
        if (more && !said) {
            changes.add(passage(before[0] + 1, after[0]));
        } else if (less && !said) {
            changes.add(passage(before[0], before[0] + 1));
        }
    }

    /** Whether points among these words say that some are left out. */
    private static boolean gap(List<Wording.Term> terms, int from, int to) {
        return terms.subList(from, to + 1).stream().anyMatch(Wording.Term::gap);
    }

    /** The places of the words in common, in order. */
    private List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < ours.size() && j < theirs.size()) {
            if (same(i, j)) {
                pairs.add(new int[] {i++, j++});
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private boolean same(int i, int j) {
        return plain.get(i).equals(theirPlain.get(j));
    }

    private Passage passage(int from, int to) {
        Span span = ours.get(from).span().cover(ours.get(to - 1).span());
        return Passage.of(text, span);
    }
}
