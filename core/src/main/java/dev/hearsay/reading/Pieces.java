package dev.hearsay.reading;

import dev.hearsay.network.WordPiece;
import java.util.Arrays;

/**
 * A window as the model takes it, and the way back from the model's pieces to words.
 *
 * <p>Arrays: {@code ids} and {@code types} hold one number a piece, {@code [CLS]} first and {@code
 * [SEP]} last; word {@code w} of the window has the pieces from {@code begin[w]} up to {@code
 * begin[w + 1]}.
 */
final class Pieces {
    private final long[] ids;
    private final long[] types;
    private final int[] begin;

    private Pieces(long[] ids, long[] types, int[] begin) {
        this.ids = ids;
        this.types = types;
        this.begin = begin;
    }

    static Pieces of(Tokens tokens, Window window) {
        int words = window.end() - window.start();
        int[] begin = new int[words + 1];
        begin[0] = 1;
        for (int w = 0; w < words; w++) {
            begin[w + 1] = begin[w] + tokens.pieces(window.start() + w).length;
        }
        long[] ids = new long[begin[words] + 1];
        long[] types = new long[ids.length];
        ids[0] = WordPiece.CLS;
        ids[ids.length - 1] = WordPiece.SEP;
        for (int w = 0; w < words; w++) {
            int[] pieces = tokens.pieces(window.start() + w);
            for (int p = 0; p < pieces.length; p++) {
                ids[begin[w] + p] = pieces[p];
                types[begin[w] + p] = tokens.feature(window.start() + w);
            }
        }
        return new Pieces(ids, types, begin);
    }

    long[] ids() {
        return ids;
    }

    long[] types() {
        return types;
    }

    int size() {
        return ids.length;
    }

    /**
     * The first piece of a word of the window; of the word after the last, the end of the last
     * one's pieces.
     */
    int begin(int word) {
        return begin[word];
    }

    /**
     * A word has the scores of its first piece: {@code [words][tags]} out of one row of {@code
     * [n][tags]}.
     */
    float[][] ofWords(float[] scores) {
        int tags = scores.length / ids.length;
        float[][] out = new float[begin.length - 1][];
        for (int w = 0; w < out.length; w++) {
            out[w] = Arrays.copyOfRange(scores, begin[w] * tags, (begin[w] + 1) * tags);
        }
        return out;
    }
}
