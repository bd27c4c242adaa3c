package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import org.junit.jupiter.api.Test;

final class ColonHeadlineTest {
    private final Rule rule = new ColonHeadline();

    @Test
    void the_speaker_stands_behind_the_colon() {
        assertThat(Applied.toHeaded(rule, "Bridge safe for winter: minister\nThe bridge is open."))
                .isEqualTo("«Bridge safe for winter»{:} [minister]\nThe bridge is open.");
    }

    @Test
    void the_speaker_stands_before_the_colon() {
        assertThat(Applied.toHeaded(rule, "Minister: Gallin bridge safe\nThe bridge is open."))
                .isEqualTo("[Minister]{:} «Gallin bridge safe»\nThe bridge is open.");
    }

    @Test
    void a_name_is_a_speaker_where_the_body_has_it_as_a_source() {
        assertThat(
                        Applied.toHeaded(
                                rule,
                                "Vesk: Strait to reopen\n[Ilmar Vesk] {said} «it would reopen»."))
                .isEqualTo(
                        "[1:Vesk]{1::} «1:Strait to reopen»\n"
                                + "[2:Ilmar Vesk] {2:said} «2:it would reopen».");
    }

    @Test
    void a_name_that_the_body_has_as_no_source_is_silent() {
        silent("Vesk: Strait to reopen\nIlmar Vesk sailed home.");
    }

    @Test
    void a_question_that_ends_in_a_source_is_silent() {
        silent("Strait talks: what next for Nordland\n[Nordland] {said} «it would wait».");
    }

    @Test
    void a_place_that_ends_in_a_source_is_silent() {
        silent("Crisis in Nordland: prices rise\n[Nordland] {said} «it would wait».");
    }

    @Test
    void a_place_before_the_colon_is_silent() {
        silent("Port Selm blast: 17 dead\n[The ministry] {said} «17 people had died».");
    }

    @Test
    void a_place_that_the_model_took_for_a_speaker_is_silent() {
        assertThat(
                        Applied.toHeaded(
                                rule,
                                "[1:Selm]{1::} «1:17 dead in blast»\n"
                                        + "[2:Selm Steel] {2:said} «2:17 had died»."))
                .isEqualTo("Selm: 17 dead in blast\n[Selm Steel] {said} «17 had died».");
    }

    @Test
    void a_speaker_of_the_model_stays_where_the_body_calls_one_so() {
        String headed = "[1:Vesk]{1::} «1:Strait to reopen»\n[2:Ilmar Vesk] {2:said} «2:it would».";
        assertThat(Applied.toHeaded(rule, headed)).isEqualTo(headed);
        assertThat(Applied.toHeaded(rule, "[Police]{:} «two held»\nThe bridge is open."))
                .isEqualTo("[Police]{:} «two held»\nThe bridge is open.");
    }

    @Test
    void where_both_sides_could_speak_it_is_the_one_behind() {
        assertThat(Applied.toHeaded(rule, "Police: mayor\nThe bridge is open."))
                .isEqualTo("«Police»{:} [mayor]\nThe bridge is open.");
    }

    @Test
    void a_side_of_six_words_names_nobody() {
        silent("Bridge safe: what we heard from the minister\nThe bridge is open.");
    }

    @Test
    void a_colon_without_a_space_behind_it_is_none() {
        silent("Rovers win 3:2 minister\nThe bridge is open.");
    }

    @Test
    void a_colon_at_the_head_is_none() {
        silent(": minister\nThe bridge is open.");
    }

    @Test
    void the_last_colon_counts() {
        assertThat(Applied.toHeaded(rule, "Gallin: Bridge safe: minister\nThe bridge is open."))
                .isEqualTo("«Gallin: Bridge safe»{:} [minister]\nThe bridge is open.");
    }

    @Test
    void a_headline_that_the_model_read_stays_as_it_is() {
        silent("[Nordland] {hopes} «for rain»: minister\nThe bridge is open.");
    }

    @Test
    void a_paragraph_of_the_body_is_no_headline() {
        Reading reading = MarkedReading.of("Bridge safe for winter: minister");

        assertThat(rule.apply(reading, reading.attributions())).isEmpty();
    }

    private void silent(String marked) {
        assertThat(Applied.toHeaded(rule, marked)).isEqualTo(marked);
    }
}
