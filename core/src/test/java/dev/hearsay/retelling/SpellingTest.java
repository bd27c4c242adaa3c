package dev.hearsay.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings are one word. */
class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "organisation, organization",
        "recognised, recognized",
        "analyse, analyze",
        "neighbours, neighbors",
        "unfavourable, unfavorable",
        "travelled, traveled",
        "cancelling, canceling",
        "kilometres, kilometers",
        "defence, defense",
        "grey, gray"
    })
    void a_house_style_is_one_word(String british, String american) {
        assertThat(Spelling.plain(british)).isEqualTo(Spelling.plain(american));
    }

    @ParameterizedTest
    @CsvSource({
        "filled, filed",
        "poured, pored",
        "scoured, scored",
        "billed, biled",
        "planned, planed",
        "prise, prize",
        "four, for",
        "hall, hal",
        "sense, sence",
        "wise, wize"
    })
    void a_letter_more_or_less_is_another_word(String one, String other) {
        assertThat(Spelling.plain(one)).isNotEqualTo(Spelling.plain(other));
    }
}
