package dev.hearsay.copy;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is kept of a text to tell its copies: the MinHash of its runs of four words (A. Broder, On
 * the resemblance and containment of documents, 1997), 64 numbers of 16 bits, and a hash of all its
 * words.
 *
 * <pre>{@code
 * The bridge will reopen in May, the mayor said.
 *   runs   the bridge will reopen | bridge will reopen in | will reopen in may | …
 * }</pre>
 *
 * <p>Case, punctuation and spaces do not count. Made for texts of some length: fewer than {@value
 * #FEWEST} words have copies only word by word.
 */
public final class Fingerprint {
    /** Fewer words are equal or not; that they are alike says nothing. */
    static final int FEWEST = 24;

    static final int HASHES = 64;
    private static final int RUN = 4;
    private static final long[] FACTORS = new long[HASHES];
    private static final long[] ADDENDS = new long[HASHES];

    static {
        long seed = 0x9E3779B97F4A7C15L;
        for (int i = 0; i < HASHES; i++) {
            seed = mix(seed + i);
            FACTORS[i] = seed | 1;
            seed = mix(seed);
            ADDENDS[i] = seed;
        }
    }

    private final short[] least;
    private final long all;
    private final int words;

    private Fingerprint(short[] least, long all, int words) {
        this.least = least;
        this.all = all;
        this.words = words;
    }

    /** The fingerprint of these paragraphs. */
    public static Fingerprint of(List<Passage> paragraphs) {
        long[] least = new long[HASHES];
        Arrays.fill(least, Long.MAX_VALUE);
        long[] run = new long[RUN];
        long all = 0;
        int count = 0;
        for (Passage paragraph : paragraphs) {
            String text = paragraph.words().toLowerCase(Locale.ROOT);
            for (Span word : Words.of(text, new Span(0, text.length()))) {
                if (Character.isLetterOrDigit(text.codePointAt(word.start()))) {
                    run[count % RUN] = hash(text, word);
                    all = mix(all + run[count % RUN]);
                    count++;
                    if (count >= RUN) {
                        take(least, run, count);
                    }
                }
            }
        }
        short[] kept = new short[HASHES];
        for (int i = 0; i < HASHES; i++) {
            kept[i] = (short) (least[i] >>> 16);
        }
        return new Fingerprint(kept, all, count);
    }

    private static void take(long[] least, long[] run, int count) {
        long shingle = 0;
        for (int i = 0; i < RUN; i++) {
            shingle = mix(shingle + run[(count + i) % RUN]);
        }
        for (int i = 0; i < HASHES; i++) {
            least[i] = Math.min(least[i], (shingle * FACTORS[i] + ADDENDS[i]) >>> 1);
        }
    }

    private static long hash(String text, Span word) {
        long hash = 0;
        for (int i = word.start(); i < word.end(); i++) {
            hash = mix(hash + text.charAt(i));
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
        return words >= FEWEST;
    }

    boolean isEmpty() {
        return words == 0;
    }

    /** A number that texts of the same words share, and hardly any others. */
    long all() {
        return all;
    }

    /**
     * A number that alike texts probably share: the four hashes of one band and its place.
     *
     * @param band from 0 to 15
     */
    long band(int band) {
        long key = band;
        for (int i = 0; i < HASHES / Copies.BANDS; i++) {
            key = mix(key + least[band * (HASHES / Copies.BANDS) + i]);
        }
        return key;
    }

    /**
     * An estimate of the share of runs that both texts have among those that one of them has
     * (Jaccard); it is off by six hundredths or less two times of three.
     */
    public double similarity(Fingerprint other) {
        if (all == other.all) {
            return 1;
        }
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        return Math.min(0.99, same / (double) HASHES);
    }
}
