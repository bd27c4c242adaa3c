package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DashedNameTest {
    private final Rule rule = new DashedName();

    @Test
    void a_name_stands_behind_a_dash() {
        assertThat(Applied.to(rule, "“They can walk to class.” – Ragna Holt, Mayor of Maren"))
                .isEqualTo("«“They can walk to class.”» {–} [Ragna Holt, Mayor of Maren]");
    }

    @Test
    void a_clause_behind_a_dash_is_no_name() {
        silent("“We won.” – Then the whole crowd cheered and went home.");
    }

    @Test
    void a_clause_before_a_colon_is_no_name() {
        silent("The sign on the door reads: “Closed for good.”");
    }

    @Test
    void small_words_may_stand_in_a_name() {
        assertThat(Applied.to(rule, "“They can walk.” – Ann van der Lee, mayor"))
                .isEqualTo("«“They can walk.”» {–} [Ann van der Lee, mayor]");
    }

    @Test
    void two_hyphens_are_a_dash() {
        assertThat(Applied.to(rule, "\"They can walk.\" -- Ragna Holt"))
                .isEqualTo("«\"They can walk.\"» {--} [Ragna Holt]");
    }

    @Test
    void a_full_stop_may_follow_the_name() {
        assertThat(Applied.to(rule, "“They can walk.” — Ragna Holt."))
                .isEqualTo("«“They can walk.”» {—} [Ragna Holt].");
    }

    @Test
    void a_name_and_a_colon_stand_before() {
        assertThat(Applied.to(rule, "Sofie Lindqvist, apprentice: “I left a desk job for this.”"))
                .isEqualTo("[Sofie Lindqvist, apprentice]{:} «“I left a desk job for this.”»");
    }

    @Test
    void what_the_model_read_of_the_quotation_gives_way_to_the_name_behind_it() {
        assertThat(Applied.to(rule, "«“They can walk.”» – Ragna Holt"))
                .isEqualTo("«“They can walk.”» {–} [Ragna Holt]");
    }

    @Test
    void what_stands_inside_the_quotation_stays() {
        assertThat(Applied.to(rule, "“[My mother] {thinks} «I am mad for this».” – Sofie Lind"))
                .isEqualTo(
                        "«1:“[2:My mother] {2:thinks} «2:I am mad for this».”» {1:–} [1:Sofie"
                                + " Lind]");
    }

    @Test
    void before_a_colon_a_source_of_the_model_is_kept() {
        silent("[Petra Moll] {wrote} on her page: «“Thank you, you lunatics.”»");
    }

    @Test
    void words_before_the_quotation_keep_the_dash_silent() {
        silent("He called it “a bridge too far.” – Ragna Holt");
    }

    @Test
    void two_quotations_in_the_paragraph_are_silent() {
        silent("“They can walk.” “All of them.” – Ragna Holt");
    }

    @Test
    void small_letters_behind_the_dash_are_no_name() {
        silent("“They can walk.” – and so they did");
    }

    @Test
    void a_sentence_that_goes_on_behind_the_dash_is_no_name() {
        silent("“They can walk.” – Ragna Holt smiled. The rain stopped.");
    }

    @Test
    void a_cue_of_the_model_behind_the_dash_is_no_part_of_a_name() {
        silent("«“They can walk,”» – [Ragna Holt] {said}.");
    }

    @Test
    void fifteen_words_are_no_name() {
        silent("“They can walk.” – A b c d e f g h i j k l m n o");
    }

    @Test
    void words_behind_the_quotation_keep_the_colon_silent() {
        silent("Sofie Lindqvist: “I left a desk job.” Then she laughed");
    }

    @Test
    void a_quotation_that_nothing_closes_is_silent() {
        silent("Sofie Lindqvist: “I left a desk job");
    }

    private void silent(String marked) {
        assertThat(Applied.to(rule, marked)).isEqualTo(marked);
    }
}
