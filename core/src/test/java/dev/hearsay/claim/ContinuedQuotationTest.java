package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContinuedQuotationTest {
    private final Rule rule = new ContinuedQuotation();

    @Test
    void a_paragraph_that_opens_again_is_a_piece_of_the_same_statement() {
        assertThat(Applied.to(rule, "[She] {went on}: «“They say paper died.»\n\n“It did not.”"))
                .isEqualTo("[She] {went on}: «“They say paper died.»\n\n«“It did not.”»");
    }

    @Test
    void three_paragraphs_are_one_statement() {
        assertThat(Applied.to(rule, "[She] {went on}: «“One.»\n\n“Two.\n\n“Three.” She left."))
                .isEqualTo("[She] {went on}: «“One.»\n\n«“Two.»\n\n«“Three.”» She left.");
    }

    @Test
    void a_content_without_cue_is_joined_to_the_one_before_it() {
        assertThat(Applied.to(rule, "[1:She] {1:went on}: «1:“Paper died.»\n\n«2:“It did not.”»"))
                .isEqualTo("[She] {went on}: «“Paper died.»\n\n«“It did not.”»");
    }

    @Test
    void a_beginning_without_cue_is_joined_to_the_end_that_has_one() {
        assertThat(Applied.to(rule, "«1:“We waited.»\n\n«2:“Then it came,”» [2:she] {2:said}."))
                .isEqualTo("«“We waited.»\n\n«“Then it came,”» [she] {said}.");
    }

    @Test
    void two_cues_are_two_statements() {
        silent("[1:She] {1:said}: «1:“We waited.»\n\n«2:“It came,”» [2:he] {2:said}.");
    }

    @Test
    void a_closed_quotation_does_not_go_on() {
        silent("[She] {said}: «“We waited.”»\n\n“It never came, and we went home.”");
    }

    @Test
    void a_stray_mark_before_a_plain_paragraph_joins_nothing() {
        silent("[He] {said} «“yes.»\n\nThe sign says “no dogs here.”");
    }

    @Test
    void a_quotation_that_nobody_hands_on_stays_with_nobody() {
        silent("“We waited.\n\n“Then it came.”");
    }

    @Test
    void a_word_handed_on_inside_the_quotation_does_not_claim_all_of_it() {
        silent("“We all waited for hours and [he] {said} «no».\n\n“Then it came.”");
    }

    @Test
    void pieces_that_the_model_joined_stay_joined() {
        silent("[She] {went on}: «“They say paper died.»\n\n«“It did not.”»");
    }

    private void silent(String marked) {
        assertThat(Applied.to(rule, marked)).isEqualTo(marked);
    }
}
