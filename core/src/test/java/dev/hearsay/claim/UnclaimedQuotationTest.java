package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UnclaimedQuotationTest {
    private final Rule rule = new UnclaimedQuotation();

    @Test
    void a_sentence_between_marks_is_kept_without_a_source() {
        assertThat(Applied.to(rule, "He left. “The tide took the rest of it.”"))
                .isEqualTo("He left. «“The tide took the rest of it.”»");
    }

    @Test
    void a_comma_ends_titles_as_well_as_sentences_and_is_left() {
        silent("“How to Win Friends and Influence People,” a book of 1936, sold well.");
    }

    @Test
    void a_name_between_marks_is_left() {
        silent("the town’s annual “duck derby” on Sunday");
    }

    @Test
    void a_title_without_an_end_is_left() {
        silent("She wrote “The Tide Took the Rest” in 2011.");
    }

    @Test
    void four_words_are_left() {
        silent("A sign: “Do not feed ducks.”");
    }

    @Test
    void a_small_letter_at_its_head_is_no_sentence() {
        silent("It is “the best of all possible ferries.”");
    }

    @Test
    void what_is_handed_on_already_is_left() {
        silent("«“The tide took the rest of it,”» [he] {said}.");
    }

    @Test
    void a_quotation_that_hands_on_something_itself_is_left() {
        silent("“The city had been told that [he] {thinks} «so».”");
    }

    @Test
    void a_mark_that_nothing_closes_is_left() {
        silent("He left. “The tide took the rest of it.");
    }

    @Test
    void marks_around_nothing_are_left() {
        silent("He wrote “” and “ ” and left.");
    }

    private void silent(String marked) {
        assertThat(Applied.to(rule, marked)).isEqualTo(marked);
    }
}
