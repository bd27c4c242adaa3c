package dev.hearsay.copy;

import dev.hearsay.text.Passage;
import java.util.Arrays;
import java.util.List;

/**
 * What is kept of a text to tell its copies: a number of 15 bits for each word, and whether the
 * word is quoted; of a text of 400 words 800 bytes.
 *
 * <pre>{@code
 * The bridge will reopen in May, the mayor said.
 *   runs   the bridge will reopen | bridge will reopen in | will reopen in may | …
 * }</pre>
 *
 * <p>Two texts are compared by the runs of four words that both have (A. Broder, On the resemblance
 * and containment of documents, 1997). Words between quotation marks do not count where others are:
 * two writers who heard one speaker share those. Case, punctuation and spaces do not count either.
 * Made for texts of some length: fewer than {@value #FEWEST} words have copies only word by word.
 * Of a text, no more than the first {@value #MOST} words are looked at.
 */
public final class Fingerprint {
    /** Fewer words are equal or not; that they are alike says nothing. */
    static final int FEWEST = 24;

    static final int MOST = 3_000;
    private static final int RUN = 4;

    /** Words between two shared runs that an editor may have changed: {@code a large blaze}. */
    private static final int CHANGED = 2;

    /** One run in so many is kept for finding candidates. */
    private static final int SAMPLED = 8;

    private static final int SAMPLES = 256;

    /** Words of a statement or letter that an article prints whole. */
    private static final int BLOCK = 150;

    /** Words in which a text begins as another does. */
    private static final int OPENING = 14;

    /** A text of which this share stands in another one is no text of its own. */
    private static final double CLEAR = 0.8;

    /** The number of a word, its lowest bit set where the word is quoted. */
    private final short[] words;

    private final long all;
    private final int count;

    private Fingerprint(short[] words, long all, int count) {
        this.words = words;
        this.all = all;
        this.count = count;
    }

    /** The fingerprint of these paragraphs. */
    public static Fingerprint of(List<Passage> paragraphs) {
        return of(Wording.of(paragraphs));
    }

    /** The fingerprint of a text whose words are known. */
    public static Fingerprint of(Wording wording) {
        short[] words = new short[Math.min(MOST, wording.terms().size())];
        long all = 0;
        int count = 0;
        for (Wording.Term term : wording.terms()) {
            long hash = hash(term.word());
            all = mix(all + hash);
            if (count < words.length) {
                words[count] = (short) ((hash & 0xFFFE) | (term.quoted() ? 1 : 0));
            }
            count++;
        }
        return new Fingerprint(words, all, count);
    }

    private static long hash(String word) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash + word.charAt(i));
        }
        return hash;
    }

    /** Spreads a number over all bits: the finalizer of SplitMix64. */
    private static long mix(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) + 0x9E3779B97F4A7C15L;
    }

    /** Whether there are words enough for other texts to be alike and not equal. */
    boolean isLong() {
        return count >= FEWEST;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** How many words the text has. */
    public int length() {
        return count;
    }

    /** A number that texts of the same words share, and hardly any others. */
    long all() {
        return all;
    }

    /** Numbers of some of its runs, the same ones in every text that has them; each once. */
    long[] samples() {
        return Arrays.stream(runs())
                .map(Fingerprint::mix)
                .filter(run -> Long.remainderUnsigned(run, SAMPLED) == 0)
                .limit(SAMPLES)
                .distinct()
                .toArray();
    }

    /**
     * How much of the one text is in the other, whichever has more of itself there: 1 where both
     * have the same words, 0 where nothing is shared that tells a copy.
     */
    public double similarity(Fingerprint other) {
        return Math.max(within(other), other.within(this));
    }

    /**
     * The share of this text's words, without those in quotation marks, that stand in the other in
     * runs of four or more; up to {@value #CHANGED} words between two runs count as theirs. Where
     * most of that is one block of less than {@value #BLOCK} words, does not open both, and a good
     * part of the text is not shared, it is 0: a letter or a statement that both print, set without
     * quotation marks.
     */
    public double within(Fingerprint other) {
        if (all == other.all) {
            return 1;
        }
        if (!isLong() || !other.isLong()) {
            return 0;
        }
        int unquoted = 0;
        for (short word : words) {
            unquoted += 1 - (word & 1);
        }
        boolean whole = unquoted < FEWEST || unquoted * 4 < words.length;
        Shared shared = shared(other, whole);
        double share = shared.words / (double) (whole ? words.length : unquoted);
        boolean block =
                shared.longest * 2 > shared.words && shared.longest < BLOCK && !sameOpening(other);
        return shared.words < FEWEST || (block && share < CLEAR) ? 0 : Math.min(0.99, share);
    }

    /** Whether both begin alike, but for a dateline or a credit. */
    private boolean sameOpening(Fingerprint other) {
        long[] theirs = Arrays.copyOf(other.runs(), Math.min(OPENING, other.runs().length));
        return Arrays.stream(runs())
                .limit(OPENING)
                .anyMatch(run -> Arrays.stream(theirs).anyMatch(their -> their == run));
    }

    /** How many words are shared, and how many of them in one piece. */
    private record Shared(int words, int longest) {}

    private Shared shared(Fingerprint other, boolean whole) {
        long[] theirs = other.runs();
        Arrays.sort(theirs);
        long[] ours = runs();
        int last = -CHANGED - RUN;
        int found = 0;
        int piece = 0;
        int longest = 0;
        for (int i = 0; i < ours.length; i++) {
            if (Arrays.binarySearch(theirs, ours[i]) < 0) {
                continue;
            }
            piece = last >= i - 1 ? piece : 0;
            int from = last >= i - 1 - CHANGED ? last + 1 : i;
            for (int j = Math.max(from, last + 1); j < i + RUN; j++) {
                int counted = whole || (words[j] & 1) == 0 ? 1 : 0;
                found += counted;
                piece += counted;
            }
            longest = Math.max(longest, piece);
            last = i + RUN - 1;
        }
        return new Shared(found, longest);
    }

    /** A number for each run of four words, in order. */
    private long[] runs() {
        long[] runs = new long[Math.max(0, words.length - RUN + 1)];
        for (int i = 0; i < runs.length; i++) {
            for (int j = 0; j < RUN; j++) {
                runs[i] = runs[i] << 16 | (words[i + j] & 0xFFFE);
            }
        }
        return runs;
    }
}
