package dev.hearsay.app.stories;

import dev.hearsay.text.Span;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The grouping that ours has to beat: by nothing but words, weighed by how rare they are (G.
 * Salton, C. Buckley 1988). Each article joins the group that it is likest to in the middle, where
 * it is like enough.
 *
 * <p>It is given more than is fair: it counts the words of the whole pile before the first article
 * is placed, and what is like enough is chosen by its own score on the very gold it is scored on.
 */
final class TfIdfGrouping {
    private static final int STEPS = 60;

    private final float[][] likeness;

    private TfIdfGrouping(float[][] likeness) {
        this.likeness = likeness;
    }

    /** What it makes of a pile at its best. */
    static BCubed best(List<String> texts, List<String> gold) {
        TfIdfGrouping grouping = new TfIdfGrouping(likeness(texts));
        BCubed best = new BCubed(0, 0);
        for (int step = 1; step < STEPS; step++) {
            BCubed score = BCubed.of(gold, grouping.groups((double) step / (2 * STEPS)));
            best = score.f1() > best.f1() ? score : best;
        }
        return best;
    }

    private List<List<Integer>> groups(double enough) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            List<Integer> home = List.of();
            double most = enough;
            for (List<Integer> group : groups) {
                double sum = 0;
                for (int other : group) {
                    sum += likeness[i][other];
                }
                if (sum / group.size() >= most) {
                    most = sum / group.size();
                    home = group;
                }
            }
            if (home.isEmpty()) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(i);
        }
        return groups;
    }

    /** The cosine of each text to those before it. */
    private static float[][] likeness(List<String> texts) {
        List<Map<String, Double>> vectors = vectors(texts);
        Map<String, List<Integer>> having = new TreeMap<>();
        float[][] likeness = new float[texts.size()][];
        for (int i = 0; i < texts.size(); i++) {
            likeness[i] = new float[i];
            for (var word : vectors.get(i).entrySet()) {
                List<Integer> others =
                        having.computeIfAbsent(word.getKey(), w -> new ArrayList<>());
                for (int other : others) {
                    double theirs = vectors.get(other).getOrDefault(word.getKey(), 0.0);
                    likeness[i][other] += (float) (word.getValue() * theirs);
                }
                others.add(i);
            }
        }
        return likeness;
    }

    private static List<Map<String, Double>> vectors(List<String> texts) {
        List<Map<String, Integer>> counts =
                texts.stream().map(text -> BCubed.count(words(text))).toList();
        Map<String, Integer> articles = new TreeMap<>();
        counts.forEach(c -> c.keySet().forEach(word -> articles.merge(word, 1, Integer::sum)));
        List<Map<String, Double>> vectors = new ArrayList<>();
        for (Map<String, Integer> count : counts) {
            Map<String, Double> vector = new TreeMap<>();
            double squares = 0;
            for (var word : count.entrySet()) {
                int having = articles.getOrDefault(word.getKey(), 1);
                double rare = Math.log((double) texts.size() / having);
                double weight = (1 + Math.log(word.getValue())) * rare;
                squares += weight * weight;
                if (weight > 0) {
                    vector.put(word.getKey(), weight);
                }
            }
            double length = Math.sqrt(squares);
            vector.replaceAll((word, weight) -> weight / length);
            vectors.add(vector);
        }
        return vectors;
    }

    private static List<String> words(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        for (Span span : Words.of(small, new Span(0, small.length()))) {
            if (Character.isLetterOrDigit(small.codePointAt(span.start()))) {
                words.add(small.substring(span.start(), span.end()));
            }
        }
        return words;
    }
}
