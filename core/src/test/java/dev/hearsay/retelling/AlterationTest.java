package dev.hearsay.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.copy.Wording;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words of a quotation differ from a fuller one. */
class AlterationTest {
    private static final String FULLER =
            "The hull is sound and the crew is well, for years to come.";

    @Test
    void a_word_put_in_or_changed_is_a_change() {
        assertThat(changes("The hull is safe and sound and the crew is well"))
                .containsExactly("safe and");
        assertThat(changes("The hull is sound and the crew is tired, for years"))
                .containsExactly("tired");
    }

    @Test
    void of_words_left_out_the_word_before_is_given() {
        assertThat(changes("The hull is sound and is well, for years to come"))
                .containsExactly("and");
    }

    @Test
    void a_part_and_words_left_out_with_points_are_no_change() {
        assertThat(changes("sound and the crew is well")).isEmpty();
        assertThat(changes("The hull is sound … for years to come")).isEmpty();
        assertThat(changes("The hull [of the Alma] is sound and the crew is well")).isEmpty();
    }

    @Test
    void another_end_of_the_same_length_is_a_change() {
        assertThat(changes("and the crew is well, for years to go")).containsExactly("go");
    }

    @Test
    void two_quotations_are_not_compared() {
        assertThat(changes("The captain is a fool and so is the owner")).isEmpty();
    }

    private static List<String> changes(String piece) {
        return Alteration.find(piece, terms(piece), terms(FULLER)).stream()
                .map(Passage::words)
                .toList();
    }

    private static List<Wording.Term> terms(String text) {
        return Wording.of(List.of(Passage.of(text, new Span(0, text.length())))).terms();
    }
}
