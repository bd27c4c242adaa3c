package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotedRunTest {
    private final Rule rule = new QuotedRun();

    @Test
    void a_paragraph_of_nothing_but_a_quotation_goes_on_with_the_one_quoted_before() {
        assertThat(
                        Applied.to(
                                rule,
                                "It rained.\n«“We counted twice,”» [Lee] {said}.\n“The third gave the"
                                        + " same.”"))
                .isEqualTo(
                        "It rained.\n«1:“We counted twice,”» [1:[2:Lee]] {1:said}.\n«2:“The third gave"
                                + " the same.”»");
    }

    @Test
    void a_question_may_be_anybodys() {
        silent("It rained.\n«“The cold learns you,”» [he] {said}.\n“And the heat?”");
    }

    @Test
    void where_two_are_quoted_before_it_is_silent() {
        silent(
                "It rained.\n«1:“Yes,”» [1:Lee] {1:said}. «2:“No,”» [2:Berg] {2:said}.\n“So it is.”");
    }

    @Test
    void where_nobody_is_quoted_before_it_is_silent() {
        silent("It rained.\n[Lee] {said} «it would rain».\n“So it is.”");
    }

    @Test
    void a_quotation_with_words_beside_it_is_left() {
        silent("It rained.\n«“We counted twice,”» [Lee] {said}.\n“So it is.” The crowd left.");
    }

    private void silent(String marked) {
        assertThat(Applied.to(rule, marked)).isEqualTo(marked);
    }
}
