package dev.hearsay.story;

import dev.hearsay.text.WordList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How rare each word is: the logarithm of how many articles there are to one that has it (K. Sparck
 * Jones 1972; G. Salton, C. Buckley, Term-weighting approaches in automatic text retrieval, 1988).
 *
 * <p>The shares that are shipped ({@code en/word-shares.tsv}) stand for so many articles; those
 * that come are counted beside them. So ten articles of one story do not make its names common, and
 * a hundred thousand of one paper outweigh the list. Counts lie in a table of fixed size.
 */
final class Rarities implements Bag.Rarity {
    private static final int SLOTS = 1 << 20;

    /** So many articles do the shipped shares stand for. */
    private static final double PRIOR = 2000;

    /** The share of articles that have a word that is not in the list. */
    private static final double UNLISTED = 0.0008;

    private static final Shares SHIPPED = Shares.load();

    private final int[] seen = new int[SLOTS];
    private int articles;

    /** The shipped shares, by the number of the word. */
    private record Shares(int[] terms, float[] shares) {

        static Shares load() {
            List<String> lines = WordList.lines(Rarities.class, "en/word-shares.tsv");
            List<String[]> sorted =
                    lines.stream()
                            .map(line -> line.split("\t"))
                            .sorted(Comparator.comparingInt(f -> Bag.term(f[0])))
                            .toList();
            Shares shares = new Shares(new int[sorted.size()], new float[sorted.size()]);
            for (int i = 0; i < sorted.size(); i++) {
                shares.terms[i] = Bag.term(sorted.get(i)[0]);
                shares.shares[i] = Integer.parseInt(sorted.get(i)[1]) / 10_000f;
            }
            return shares;
        }

        double of(int term) {
            int place = Arrays.binarySearch(terms, term);
            return place < 0 ? UNLISTED : shares[place];
        }
    }

    /** The rarity of a word before any article came. */
    static double shipped(int term) {
        return -Math.log(SHIPPED.of(term));
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
        double share = (seen[slot(term)] + PRIOR * SHIPPED.of(term)) / (articles + PRIOR);
        return -Math.log(Math.min(share, 1));
    }

    private static int slot(int term) {
        return (term * 0x9E3779B1) >>> 12;
    }
}
