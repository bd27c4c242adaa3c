package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Marked;
import dev.hearsay.reading.MarkedMentions;
import dev.hearsay.reading.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameBesideCueTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    «"It is safe,"» {said} ⟨p:Lee⟩, Radio Nord reported. | «"It is safe,"» {said} [Lee], Radio Nord reported.
                    ⟨p:Ann Lee⟩ {said} «it is safe».                     | [Ann Lee] {said} «it is safe».
                    «"It is safe,"» {said} ⟨o:Radio Nord⟩.               | «"It is safe,"» {said} Radio Nord.
                    «"It is safe,"» {said} aides of ⟨p:Lee⟩.             | «"It is safe,"» {said} aides of Lee.
                    «"It is safe,"» {said} [a clerk] ⟨p:Lee⟩ knows.      | «"It is safe,"» {said} [a clerk] Lee knows.
                    """)
    void a_person_beside_a_cue_without_source_is_the_source(String marked, String expected) {
        Reading reading = MarkedMentions.of(marked);

        assertThat(
                        Marked.of(
                                        reading.article().text(),
                                        new NameBesideCue().apply(reading, reading.attributions()))
                                .toString())
                .isEqualTo(expected);
    }
}
