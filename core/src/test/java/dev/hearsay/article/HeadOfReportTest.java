package dev.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The place and the writers that a report names at its head. */
class HeadOfReportTest {
    private static final String LEAD =
            "The mayor said the bridge was safe, and the ferry would stop in May.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NORDHAVN- The mayor spoke.                          | NORDHAVN",
                "NORDHAVN (KNA) - The mayor spoke.                   | NORDHAVN",
                "Nordhavn (KNA) - The mayor spoke.                   | Nordhavn",
                "NORDHAVN, July 3 (KNA) -- The mayor spoke.          | NORDHAVN",
                "NORDHAVN, Apr 12 2022 (KNA) - The mayor spoke.      | NORDHAVN",
                "NORDHAVN, Kesteria (KNA) _ The mayor spoke.         | NORDHAVN, Kesteria",
                "PORT ELSE — The mayor spoke.                        | PORT ELSE",
                "PORT ELSE, K.L. ― The mayor spoke.                  | PORT ELSE, K.L.",
                "NORDHAVN/PORT ELSE (KNA) - The mayor spoke.         | NORDHAVN/PORT ELSE",
                "NORDHAVN, July 17. /KNA/. The mayor spoke.          | NORDHAVN",
                "Nordhavn — The mayor spoke.                         | Nordhavn",
                "NORDHAVN, Kesteria —                                | NORDHAVN, Kesteria",
                "NORDHAVN —\u00a0The mayor spoke.                   | NORDHAVN",
                "NORDHAVN, July 25: The mayor spoke.                 | NORDHAVN",
                "NORDHAVN: The mayor spoke.                          | NORDHAVN",
            })
    void finds_the_place(String lead, String place) {
        assertThat(layout(lead + "\n" + LEAD).dateline()).map(Passage::words).contains(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor - a former sailor - spoke.",
                "LEE: We shall see about that bridge.",
                "Ann Lee — who had been a sailor — spoke.",
                "(KNA) - The mayor spoke.",
                "UPDATE - The mayor spoke.",
                "PORT-ELSE is a town of sailors.",
                "In Nordhavn, July 3 - a Sunday - was quiet.",
            })
    void finds_no_place(String lead) {
        assertThat(layout(lead + "\n" + LEAD).dateline()).isEmpty();
    }

    @Test
    void looks_for_the_place_in_the_first_paragraph_only() {
        assertThat(layout(LEAD + "\nNORDHAVN - The mayor spoke.").dateline()).isEmpty();
    }

    @Test
    void takes_no_speaker_of_a_dialogue_for_a_place() {
        assertThat(layout("WALKER: We shall see.\nPARKER: So we shall.").dateline()).isEmpty();
    }

    @Test
    void leaves_the_paragraph_with_the_place_in_the_body() {
        assertThat(layout("NORDHAVN - The mayor spoke.\n" + LEAD).body().get(0).words())
                .isEqualTo("NORDHAVN - The mayor spoke.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Ann Lee                                      # Ann Lee",
                "BY ANN LEE                                      # ANN LEE",
                "By Ann Lee and Bo Berg, Staff Writers           # Ann Lee; Bo Berg",
                "By Ann Lee, Bo Berg and Cy van der Moor in Nord # Ann Lee; Bo Berg; Cy van der Moor",
                "By Ann Lee, July 3, 2021                        # Ann Lee",
                "By Ann Lee, Chief Economist at the Harbour Bank # Ann Lee",
                "By Ann Lee of the Daily Courier                 # Ann Lee",
                "Ann Lee, Political Correspondent                # Ann Lee",
                "By Monday Morning                               #",
                "By the numbers                                  #",
                "By Ann                                          #",
                "Bridges, Ferries                                #",
            })
    void finds_the_writers(String row) {
        List<String> fields = Words.between(row, "#");
        String names = fields.size() < 2 ? "" : fields.get(1).strip();
        List<String> expected = Words.between(names, ";").stream().map(String::strip).toList();
        List<String> found =
                layout("Old bridge to reopen\n" + fields.get(0).strip() + "\n" + LEAD)
                        .byline()
                        .map(Byline::names)
                        .orElse(List.of());
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void finds_the_writer_before_a_bar() {
        assertThat(layout("Old bridge to reopen\nAnn Lee | Daily Courier\n" + LEAD).byline())
                .map(Byline::names)
                .contains(List.of("Ann Lee"));
    }

    @Test
    void finds_the_writer_in_the_last_line() {
        assertThat(layout("Old bridge to reopen\n" + LEAD + "\nBy Ann Lee").byline()).isPresent();
    }

    @Test
    void finds_no_writer_in_the_middle() {
        assertThat(layout(LEAD + "\nBy Air Alone\n" + LEAD).byline()).isEmpty();
    }

    private static Layout layout(String text) {
        return Layouter.layout(text, Optional.empty());
    }
}
