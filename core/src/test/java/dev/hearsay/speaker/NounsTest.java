package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NounsTest {

    @ParameterizedTest
    @CsvSource({
        "report, document",
        "data, document",
        "polls, document",
        "speeches, document",
        "dispatches, document",
        "ministry, government",
        "ministries, government",
        "company, organization",
        "companies, organization",
        "businesses, organization",
        "critics, group",
        "police, group",
        "official, unnamed",
        "officials, unnamed",
        "witnesses, group",
        "plumber, none",
        "businessmen, none",
        "Ministry, none",
    })
    void a_noun_and_its_plural_are_of_one_kind(String noun, String expected) {
        assertThat(Nouns.kind(noun).map(k -> k.name().toLowerCase(Locale.ROOT)).orElse("none"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "companies, company",
        "officials, official",
        "speeches, speech",
        "businesses, business",
        "company, company",
        "press, press",
        "people, people",
        "analysis, analysis",
    })
    void a_plural_has_a_singular(String noun, String expected) {
        assertThat(Nouns.singular(noun)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officials",
                "people",
                "police",
                "women",
                "businessmen",
                "spokeswomen",
                "spokespeople",
                "schoolchildren"
            })
    void several_are_meant(String noun) {
        assertThat(Nouns.isPlural(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "witness", "census", "analysis", "businessman", ""})
    void one_is_meant(String noun) {
        assertThat(Nouns.isPlural(noun)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ministry", "company", "army", "campaign", "companies"})
    void organizations_and_organs_of_a_state_are_bodies(String noun) {
        assertThat(Nouns.isBody(noun)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "critics", "official", "plumber", ""})
    void people_and_papers_are_no_bodies(String noun) {
        assertThat(Nouns.isBody(noun)).isFalse();
    }
}
