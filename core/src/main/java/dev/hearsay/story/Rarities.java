package dev.hearsay.story;

import dev.hearsay.text.WordList;
import java.util.Arrays;

/**
 * How rare each word is: the logarithm of how many articles there are to one that has it (K. Sparck
 * Jones 1972; G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, 1988).
 *
 * <p>The shares that are shipped ({@code en/word-shares.tsv}) stand for so many articles; those
 * that come are counted beside them. So ten articles of one story do not make its names common, and
 * a hundred thousand of one paper outweigh the list. Counts lie in a table of fixed size.
 */
final class Rarities implements Bag.Rarity {
    private static final int SLOTS = 1 << 19;

    /** So many articles do the shipped shares stand for. */
    private static final double PRIOR = 2000;

    /** The share of articles that have a word that is not in the list. */
    private static final float UNLISTED = 0.0008f;

    private static final float[] SHIPPED = shares();

    private final int[] seen = new int[SLOTS];
    private int articles;

    /** What was reckoned last for each slot, and at how many articles: logarithms take long. */
    private final float[] reckoned = new float[SLOTS];

    private final int[] reckonedAt = new int[SLOTS];

    private static float[] shares() {
        float[] shares = new float[SLOTS];
        Arrays.fill(shares, UNLISTED);
        for (String line : WordList.lines(Rarities.class, "en/word-shares.tsv")) {
            int tab = line.indexOf('\t');
            int slot = slot(Bag.term(line.substring(0, tab)));
            shares[slot] = Integer.parseInt(line.substring(tab + 1)) / 10_000f;
        }
        return shares;
    }

    /** The rarity of a word before any article came. */
    static double shipped(int term) {
        return -Math.log(SHIPPED[slot(term)]);
    }

    /** Counts an article's words. */
    void add(Bag words) {
        articles++;
        for (int i = 0; i < words.size(); i++) {
            seen[slot(words.term(i))]++;
        }
    }

    @Override
    public double of(int term) {
        int slot = slot(term);
        if (reckonedAt[slot] != articles) {
            double share = (seen[slot] + PRIOR * SHIPPED[slot]) / (articles + PRIOR);
            reckoned[slot] = (float) -Math.log(Math.min(share, 1));
            reckonedAt[slot] = articles;
        }
        return articles == 0 ? shipped(term) : reckoned[slot];
    }

    private static int slot(int term) {
        return (term * 0x9E3779B1) >>> 13;
    }
}
