package dev.hearsay.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words and what each counts, without their order: the words as numbers, for memory's sake.
 *
 * <pre>{@code
 * The bridge. The bridge is safe.   ->   bridge 2, is 1, safe 1, the 2
 * }</pre>
 *
 * <p>Two words in some thousand million share a number; that moves no story.
 */
public final class Bag {
    /** No words. */
    public static final Bag EMPTY = new Bag(new int[0], new float[0]);

    private final int[] terms;
    private final float[] counts;

    private Bag(int[] terms, float[] counts) {
        this.terms = terms;
        this.counts = counts;
    }

    /** The bag of words with what each counts. */
    public static Bag of(Map<String, Double> counts) {
        TreeMap<Integer, Float> numbers = new TreeMap<>();
        counts.forEach((word, count) -> numbers.merge(term(word), count.floatValue(), Float::sum));
        Bag bag = new Bag(new int[numbers.size()], new float[numbers.size()]);
        int i = 0;
        for (Map.Entry<Integer, Float> entry : numbers.entrySet()) {
            bag.terms[i] = entry.getKey();
            bag.counts[i++] = entry.getValue();
        }
        return bag;
    }

    /** The number of a word. */
    static int term(String word) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x01000193;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }

    int size() {
        return terms.length;
    }

    int term(int i) {
        return terms[i];
    }

    float count(int i) {
        return counts[i];
    }

    /** Both together. */
    Bag plus(Bag other) {
        int[] both = new int[size() + other.size()];
        float[] sums = new float[both.length];
        int size = 0;
        int j = 0;
        for (int i = 0; i < size(); i++) {
            for (; j < other.size() && other.terms[j] < terms[i]; j++) {
                both[size] = other.terms[j];
                sums[size++] = other.counts[j];
            }
            boolean shared = j < other.size() && other.terms[j] == terms[i];
            both[size] = terms[i];
            sums[size++] = counts[i] + (shared ? other.counts[j++] : 0);
        }
        for (; j < other.size(); j++) {
            both[size] = other.terms[j];
            sums[size++] = other.counts[j];
        }
        return new Bag(Arrays.copyOf(both, size), Arrays.copyOf(sums, size));
    }

    /** What counts most, times its weight; the whole where there is no more than that. */
    Bag top(int most, Rarity rarity) {
        if (size() <= most) {
            return this;
        }
        List<Integer> places = places(rarity).subList(0, most);
        List<Integer> sorted = places.stream().sorted().toList();
        Bag bag = new Bag(new int[most], new float[most]);
        for (int i = 0; i < most; i++) {
            bag.terms[i] = terms[sorted.get(i)];
            bag.counts[i] = counts[sorted.get(i)];
        }
        return bag;
    }

    /** The places of the words, what counts most first. */
    List<Integer> places(Rarity rarity) {
        double[] weights = new double[size()];
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            weights[i] = counts[i] * rarity.of(terms[i]);
            places.add(i);
        }
        places.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparing(i -> i));
        return places;
    }

    /** The same scaled so that the squares of all counts come to one. */
    Bag even() {
        double squares = 0;
        for (float count : counts) {
            squares += count * count;
        }
        Bag bag = new Bag(terms, new float[size()]);
        for (int i = 0; i < size(); i++) {
            bag.counts[i] = (float) (counts[i] / Math.sqrt(squares));
        }
        return bag;
    }

    /** The length of the bag as a vector, each word by its rarity. */
    double length(Rarity rarity) {
        double squares = 0;
        for (int i = 0; i < size(); i++) {
            double weight = counts[i] * rarity.of(terms[i]);
            squares += weight * weight;
        }
        return Math.sqrt(squares);
    }

    /** The cosine of both as vectors, each word by its rarity; 0 where one is empty. */
    double likeness(Bag other, Rarity rarity) {
        double sum = 0;
        int j = 0;
        for (int i = 0; i < size(); i++) {
            while (j < other.size() && other.terms[j] < terms[i]) {
                j++;
            }
            if (j < other.size() && other.terms[j] == terms[i]) {
                double rare = rarity.of(terms[i]);
                sum += counts[i] * other.counts[j] * rare * rare;
            }
        }
        return sum == 0 ? 0 : sum / (length(rarity) * other.length(rarity));
    }

    /** The share of the weight of this one's words that the other has too. */
    double covered(Bag other, Rarity rarity) {
        double all = 0;
        double shared = 0;
        int j = 0;
        for (int i = 0; i < size(); i++) {
            double weight = counts[i] * rarity.of(terms[i]);
            all += weight;
            while (j < other.size() && other.terms[j] < terms[i]) {
                j++;
            }
            shared += j < other.size() && other.terms[j] == terms[i] ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** How rare a word is. */
    interface Rarity {
        double of(int term);
    }
}
