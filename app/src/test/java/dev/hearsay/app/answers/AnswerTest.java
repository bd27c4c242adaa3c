package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.claim.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static Optional<String> found(String gold, Statement... statements) {
        return Answer.of(Gold.TEXT, List.of(Gold.item(gold)), List.of(statements))
                .get(0)
                .statement()
                .map(Statement::id);
    }

    @Test
    void half_of_golds_words_is_enough() {
        assertThat(found("The bridge is safe", Gold.read("bridge is"))).contains("bridge is");
    }

    @Test
    void less_than_half_is_not() {
        assertThat(found("The bridge is safe", Gold.read("safe"))).isEmpty();
    }

    @Test
    void of_several_the_likest_is_taken() {
        Statement outer = Gold.read("Rain will come. The bridge is safe");
        Statement inner = Gold.within(Gold.read("The bridge is safe"), outer.id());
        assertThat(found("The bridge is safe", outer, inner)).contains("The bridge is safe");
        assertThat(found("Rain will come. The bridge is safe", outer, inner))
                .contains("Rain will come. The bridge is safe");
    }

    @Test
    void of_equal_ones_the_outer_is_taken() {
        Statement outer = Gold.read("The bridge is safe.");
        Statement inner = Gold.within(Gold.read("The bridge is safe"), outer.id());
        assertThat(found("The bridge is safe", inner, outer)).contains("The bridge is safe.");
    }

    @Test
    void content_without_a_word_matches_nothing() {
        assertThat(found(".", Gold.read("Rain will come."))).isEmpty();
    }
}
