package dev.hearsay.finding;

import dev.hearsay.finding.Sayings.Saying;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * All sentences of a story by their content words: what shares words with a sentence is found
 * without looking at the others.
 */
final class SayingIndex {
    private final List<Saying> sayings;
    private final Map<String, List<Integer>> places = new TreeMap<>();

    SayingIndex(List<Saying> sayings) {
        this.sayings = List.copyOf(sayings);
        for (Saying saying : this.sayings) {
            for (String word : saying.content()) {
                places.computeIfAbsent(word, k -> new ArrayList<>()).add(saying.from().place());
            }
        }
    }

    private List<Integer> of(String word) {
        return places.getOrDefault(word, List.of());
    }

    /** How much a word tells: the fewer sentences have it, the more (idf). */
    private double weight(String word) {
        return Math.log((1.0 + sayings.size()) / Math.max(1, of(word).size()));
    }

    /** How rare the words of a sentence are on the whole; 0 of one that has none. */
    double rarity(Saying saying) {
        return saying.content().stream().mapToDouble(this::weight).average().orElse(0);
    }

    /**
     * The greatest share of its content words that stand within two sentences of one account.
     *
     * @param other which sentences count
     */
    double covered(Saying saying, Predicate<Saying> other) {
        int[] common = new int[sayings.size()];
        for (String word : saying.content()) {
            int last = -1;
            for (int place : of(word)) {
                if (place - 1 > last && follows(place)) {
                    common[place - 1]++;
                }
                common[place]++;
                last = place;
            }
        }
        int most = 0;
        for (int place = 0; place < common.length; place++) {
            if (common[place] > most && other.test(sayings.get(place))) {
                most = common[place];
            }
        }
        return most / (double) Math.max(1, saying.content().size());
    }

    /** Whether the sentence before is of the same account. */
    private boolean follows(int place) {
        return place > 0
                && sayings.get(place - 1).from().number() == sayings.get(place).from().number();
    }

    /** The sentences that share most with a sentence, by what their words tell, best first. */
    List<Saying> near(Saying saying, Predicate<Saying> other, int most) {
        double[] shared = new double[sayings.size()];
        for (String word : saying.content()) {
            double weight = weight(word);
            of(word).forEach(place -> shared[place] += weight);
        }
        List<Saying> near = new ArrayList<>();
        double least = 0;
        Comparator<Saying> order =
                Comparator.comparing((Saying s) -> -shared[s.from().place()])
                        .thenComparing(s -> s.from().place());
        for (int place = 0; place < shared.length; place++) {
            if (shared[place] > least && other.test(sayings.get(place))) {
                near.add(sayings.get(place));
                near.sort(order);
                if (near.size() > most) {
                    near.remove(most);
                    least = shared[near.get(most - 1).from().place()];
                }
            }
        }
        return near;
    }
}
