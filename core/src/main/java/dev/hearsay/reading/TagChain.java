package dev.hearsay.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The best sequence of tags over the words of a paragraph, and how probable each is.
 *
 * <p>Tags are 0 for none, then {@code B} and {@code I} of each {@link Role}, or of each sort of
 * name: a linear-chain conditional random field. Source: Lample et al. 2016, <a
 * href="https://aclanthology.org/N16-1030">Neural architectures for named entity recognition</a>.
 */
final class TagChain {
    private static final double NEVER = -1e4;

    private final double[][] moves;
    private final int size;

    /**
     * A chain with scores for going from one tag to the next.
     *
     * @param moves {@code [from][to]}, illegal ones far below zero
     */
    TagChain(double[][] moves) {
        this.moves = Arrays.stream(moves).map(double[]::clone).toArray(double[][]::new);
        this.size = moves.length;
    }

    /** The spans of the best tags over a whole text, each paragraph's decoded apart. */
    List<Tagged> spans(Tokens tokens, IntFunction<float[]> scores) {
        List<Tagged> spans = new ArrayList<>();
        List<float[]> paragraph = new ArrayList<>();
        for (int word = 0; word < tokens.size(); word++) {
            paragraph.add(scores.apply(word));
            if (word + 1 == tokens.size() || tokens.paragraph(word + 1) != tokens.paragraph(word)) {
                int first = word + 1 - paragraph.size();
                spans.addAll(spans(paragraph.toArray(float[][]::new), first));
                paragraph.clear();
            }
        }
        return spans;
    }

    /**
     * The spans of the best tags; {@code scores} holds one row of {@link #size} numbers a word, the
     * first being word {@code offset}.
     */
    List<Tagged> spans(float[][] scores, int offset) {
        int[] tags = best(scores);
        double[][] probabilities = probabilities(scores);
        List<Tagged> spans = new ArrayList<>();
        for (int w = 0; w < tags.length; w++) {
            if (tags[w] % 2 == 1) {
                int end = w + 1;
                double sum = probabilities[w][tags[w]];
                while (end < tags.length && tags[end] == tags[w] + 1) {
                    sum += probabilities[end][tags[end]];
                    end++;
                }
                int label = (tags[w] - 1) / 2;
                spans.add(new Tagged(label, offset + w, offset + end, sum / (end - w)));
            }
        }
        return spans;
    }

    /** The tags of greatest joint score: Viterbi. */
    int[] best(float[][] scores) {
        int[] tags = new int[scores.length];
        if (tags.length == 0) {
            return tags;
        }
        int[][] from = new int[scores.length][size];
        double[] score = begin(scores[0]);
        for (int w = 1; w < scores.length; w++) {
            double[] next = new double[size];
            for (int to = 0; to < size; to++) {
                int best = 0;
                for (int tag = 1; tag < size; tag++) {
                    if (score[tag] + moves[tag][to] > score[best] + moves[best][to]) {
                        best = tag;
                    }
                }
                from[w][to] = best;
                next[to] = score[best] + moves[best][to] + scores[w][to];
            }
            score = next;
        }
        int last = 0;
        for (int tag = 1; tag < size; tag++) {
            last = score[tag] > score[last] ? tag : last;
        }
        for (int w = scores.length - 1; w >= 0; w--) {
            tags[w] = last;
            last = from[w][last];
        }
        return tags;
    }

    /**
     * The probability of every tag of every word, {@code [words][tags]}: forward and backward sums.
     */
    double[][] probabilities(float[][] scores) {
        int words = scores.length;
        double[][] forward = new double[words][];
        double[][] out = new double[words][size];
        for (int w = 0; w < words; w++) {
            forward[w] = w == 0 ? begin(scores[0]) : forward(forward[w - 1], scores[w]);
        }
        double[] backward = new double[size];
        for (int w = words - 1; w >= 0; w--) {
            double[] joint = new double[size];
            for (int tag = 0; tag < size; tag++) {
                joint[tag] = forward[w][tag] + backward[tag];
            }
            double total = logSum(joint);
            for (int tag = 0; tag < size; tag++) {
                out[w][tag] = Math.exp(joint[tag] - total);
            }
            backward = backward(backward, scores[w]);
        }
        return out;
    }

    private double[] begin(float[] scores) {
        double[] out = new double[size];
        for (int tag = 0; tag < size; tag++) {
            out[tag] = scores[tag] + (tag > 0 && tag % 2 == 0 ? NEVER : 0);
        }
        return out;
    }

    private double[] forward(double[] before, float[] scores) {
        double[] out = new double[size];
        double[] terms = new double[size];
        for (int to = 0; to < size; to++) {
            for (int tag = 0; tag < size; tag++) {
                terms[tag] = before[tag] + moves[tag][to];
            }
            out[to] = logSum(terms) + scores[to];
        }
        return out;
    }

    private double[] backward(double[] after, float[] scores) {
        double[] out = new double[size];
        double[] terms = new double[size];
        for (int tag = 0; tag < size; tag++) {
            for (int to = 0; to < size; to++) {
                terms[to] = moves[tag][to] + scores[to] + after[to];
            }
            out[tag] = logSum(terms);
        }
        return out;
    }

    private static double logSum(double[] terms) {
        double most = Arrays.stream(terms).max().orElse(0);
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return most + Math.log(sum);
    }
}
