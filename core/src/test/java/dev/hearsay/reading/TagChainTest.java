package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TagChainTest {
    private static final int TAGS = 7;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void the_best_tags_are_those_that_trying_all_of_them_finds(int words) {
        Random random = new Random(words);
        for (int round = 0; round < 20; round++) {
            double[][] moves = moves(random);
            float[][] scores = scores(random, words);
            int[] best = {};
            for (int[] tags : everySequence(words)) {
                boolean better =
                        best.length == 0 || score(tags, scores, moves) > score(best, scores, moves);
                best = better ? tags : best;
            }

            assertThat(new TagChain(moves).best(scores)).containsExactly(best);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void a_probability_is_the_share_of_all_sequences_that_have_the_tag(int words) {
        Random random = new Random(-words);
        double[][] moves = moves(random);
        float[][] scores = scores(random, words);
        double[][] expected = new double[words][TAGS];
        double total = 0;
        for (int[] tags : everySequence(words)) {
            double weight = Math.exp(score(tags, scores, moves));
            total += weight;
            for (int w = 0; w < words; w++) {
                expected[w][tags[w]] += weight;
            }
        }

        double[][] probabilities = new TagChain(moves).probabilities(scores);

        for (int w = 0; w < words; w++) {
            assertThat(Arrays.stream(probabilities[w]).sum()).isCloseTo(1, within(1e-9));
            for (int tag = 0; tag < TAGS; tag++) {
                assertThat(probabilities[w][tag]).isCloseTo(expected[w][tag] / total, within(1e-9));
            }
        }
    }

    @Test
    void probabilities_of_2000_words_still_sum_to_one() {
        Random random = new Random(7);
        double[][] probabilities = new TagChain(moves(random)).probabilities(scores(random, 2_000));

        assertThat(List.of(probabilities))
                .allSatisfy(row -> assertThat(Arrays.stream(row).sum()).isCloseTo(1, within(1e-6)));
    }

    @Test
    void an_inner_tag_never_opens_a_text() {
        assertThat(new TagChain(moves(new Random(1))).best(certain(2, 1)))
                .satisfies(tags -> assertThat(tags[0]).isNotEqualTo(2));
    }

    @Test
    void an_inner_tag_never_follows_another_part() {
        assertThat(new TagChain(moves(new Random(1))).best(certain(1, 4, 2)))
                .isIn(List.of(new int[] {1, 0, 0}, new int[] {1, 2, 2}, new int[] {3, 4, 0}));
    }

    @Test
    void a_span_runs_from_its_first_tag_over_its_inner_tags() {
        float[][] scores = certain(1, 2, 3, 0, 5, 5, 6, 6);

        assertThat(new TagChain(moves(new Random(1))).spans(scores, 100))
                .extracting(span -> span.role() + " " + span.start() + "-" + span.end())
                .containsExactly(
                        "SOURCE 100-102", "CUE 102-103", "CONTENT 104-105", "CONTENT 105-108");
    }

    @Test
    void a_span_that_the_scores_leave_no_doubt_of_is_certain() {
        assertThat(new TagChain(moves(new Random(1))).spans(certain(0, 1, 2, 0), 0))
                .extracting(Tagged::confidence)
                .allSatisfy(confidence -> assertThat(confidence).isCloseTo(1, within(1e-6)));
    }

    @Test
    void no_words_have_no_spans() {
        assertThat(new TagChain(moves(new Random(1))).spans(new float[0][], 0)).isEmpty();
    }

    private static float[][] certain(int... tags) {
        float[][] scores = new float[tags.length][TAGS];
        for (int w = 0; w < tags.length; w++) {
            scores[w][tags[w]] = 60;
        }
        return scores;
    }

    private static double score(int[] tags, float[][] scores, double[][] moves) {
        double sum = scores[0][tags[0]];
        for (int w = 1; w < tags.length; w++) {
            sum += moves[tags[w - 1]][tags[w]] + scores[w][tags[w]];
        }
        return sum;
    }

    /** All sequences of tags that do not begin with an inner one. */
    private static List<int[]> everySequence(int words) {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < Math.pow(TAGS, words); code++) {
            int[] tags = new int[words];
            int rest = code;
            for (int w = 0; w < words; w++) {
                tags[w] = rest % TAGS;
                rest /= TAGS;
            }
            if (tags[0] == 0 || tags[0] % 2 == 1) {
                all.add(tags);
            }
        }
        return all;
    }

    /** Random moves; an inner tag only follows a tag of its own part. */
    private static double[][] moves(Random random) {
        double[][] moves = new double[TAGS][TAGS];
        for (int from = 0; from < TAGS; from++) {
            for (int to = 0; to < TAGS; to++) {
                boolean legal = to % 2 == 1 || to == 0 || from == to || from == to - 1;
                moves[from][to] = random.nextGaussian() + (legal ? 0 : -1e4);
            }
        }
        return moves;
    }

    private static float[][] scores(Random random, int words) {
        float[][] scores = new float[words][TAGS];
        for (float[] row : scores) {
            for (int tag = 0; tag < TAGS; tag++) {
                row[tag] = (float) (2 * random.nextGaussian());
            }
        }
        return scores;
    }
}
