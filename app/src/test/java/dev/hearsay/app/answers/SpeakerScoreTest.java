package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.claim.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakerScoreTest {

    private static Board board(List<Item> items, Statement... statements) {
        return SpeakerScore.board(List.of(Answer.of(Gold.TEXT, items, List.of(statements))));
    }

    /** Five of one article: right, short, wrong, unknown, and not read. */
    private static Board five() {
        return board(
                List.of(
                        Gold.speaker("Rain will come", "PERSON", "Ann Lee", SourceForm.NAME),
                        Gold.speaker("The bridge is safe", "PERSON", "Ann Lee", SourceForm.PRONOUN),
                        Gold.speaker(
                                "Nobody was hurt",
                                "ORGANIZATION",
                                "Federal Road Agency",
                                SourceForm.NOMINAL),
                        Gold.speaker("Trains run again", "PERSON", "Bo Berg", SourceForm.PRONOUN),
                        Gold.speaker("Taxes fall", "GOVERNMENT", "Nordland", SourceForm.NAME)),
                Gold.read("Rain will come", "PERSON", "Ann Lee", 0.95),
                Gold.read("The bridge is safe", "PERSON", "Lee", 0.9),
                Gold.read("Nobody was hurt", "ORGANIZATION", "Port Agency", 0.55),
                Gold.read("Trains run again"));
    }

    @Test
    void unknown_and_not_read_count_as_wrong() {
        assertThat(Gold.row(five(), "shares", "accuracy")).startsWith("2", "5", "40.0");
        assertThat(Gold.row(five(), "shares", "accuracy_where_read")).startsWith("2", "4", "50.0");
    }

    @Test
    void of_those_given_one_of_three_is_wrong() {
        assertThat(Gold.row(five(), "shares", "wrong_of_given")).startsWith("1", "3", "33.3");
    }

    @Test
    void a_surname_alone_is_right_and_counted_as_short() {
        assertThat(Gold.row(five(), "shares", "short_of_right")).startsWith("1", "2", "50.0");
        assertThat(five().errors()).contains("short \"she\"\n    Ann Lee (person) -> Lee (person");
    }

    @Test
    void pronouns_and_nouns_are_counted_together() {
        assertThat(Gold.row(five(), "shares", "pronoun_and_nominal")).startsWith("1", "3", "33.3");
    }

    @Test
    void outcomes_stand_by_form_and_by_kind() {
        // items, right, short, wrong, nameless, invented, silent, missing, share
        assertThat(Gold.row(five(), "by_form", "pronoun"))
                .containsExactly("2", "0", "1", "0", "0", "0", "1", "0", "50.0");
        assertThat(Gold.row(five(), "by_form", "name"))
                .containsExactly("2", "1", "0", "0", "0", "0", "0", "1", "50.0");
        assertThat(Gold.row(five(), "by_form", "none"))
                .containsExactly("0", "0", "0", "0", "0", "0", "0", "0", "-");
        assertThat(Gold.row(five(), "by_kind", "person"))
                .containsExactly("3", "1", "1", "0", "0", "0", "1", "0", "66.7");
    }

    @Test
    void confidence_is_held_against_what_was_right() {
        // given, right, share, mean confidence
        assertThat(Gold.row(five(), "reliability", "0.9-1.0"))
                .containsExactly("2", "2", "100.0", "92.5");
        assertThat(Gold.row(five(), "reliability", "0.5-0.6"))
                .containsExactly("1", "0", "0.0", "55.0");
        assertThat(Gold.row(five(), "reliability", "0-0.5")).containsExactly("0", "0", "-", "-");
    }

    @Test
    void full_confidence_belongs_to_the_highest_bin() {
        Board board =
                board(
                        List.of(Gold.speaker("Taxes fall", "PERSON", "Bo Berg", SourceForm.NAME)),
                        Gold.read("Taxes fall", "PERSON", "Bo Berg", 1));
        assertThat(Gold.row(board, "reliability", "0.9-1.0")).startsWith("1", "1");
    }

    @Test
    void a_name_for_somebody_whom_the_text_does_not_name_is_invented() {
        Board board =
                board(
                        List.of(
                                Gold.speaker(
                                        "Rain will come", "UNNAMED", "a clerk", SourceForm.NOMINAL),
                                Gold.speaker(
                                        "The bridge is safe",
                                        "UNNAMED",
                                        "a clerk",
                                        SourceForm.NOMINAL),
                                Gold.speaker("Nobody was hurt", "UNKNOWN", "", SourceForm.NONE),
                                Gold.speaker("Trains run again", "UNKNOWN", "", SourceForm.NONE),
                                Gold.speaker(
                                        "Taxes fall", "UNNAMED", "a driver", SourceForm.NOMINAL)),
                        Gold.read("Rain will come", "PERSON", "Ann Lee", 0.6),
                        Gold.read("The bridge is safe", "UNNAMED", "the clerk", 0.9),
                        Gold.read("Nobody was hurt", "GOVERNMENT", "Nordland", 0.6),
                        Gold.read("Trains run again"),
                        Gold.read("Taxes fall", "GROUP", "drivers", 0.6));

        assertThat(Gold.row(board, "shares", "invented")).startsWith("2", "5", "40.0");
        assertThat(Gold.row(board, "shares", "nameless_right")).startsWith("2", "5", "40.0");
        assertThat(Gold.row(board, "shares", "accuracy")).startsWith("0", "0", "-");
        assertThat(board.table("g"))
                .contains("NAMES INVENTED: 2 of 5 speakers whom the text does not name (40.0 %)\n");
    }

    @Test
    void calling_somebody_unnamed_whom_the_text_names_is_given_and_wrong() {
        Board board =
                board(
                        List.of(
                                Gold.speaker(
                                        "Taxes fall", "PERSON", "Bo Berg", SourceForm.NOMINAL)),
                        Gold.read("Taxes fall", "UNNAMED", "the minister", 0.6));

        assertThat(Gold.row(board, "shares", "wrong_of_given")).startsWith("1", "1", "100.0");
        assertThat(board.misses()).extracting(Miss::outcome).containsExactly("nameless");
    }

    @Test
    void wrong_answers_are_listed_with_what_read_them() {
        assertThat(five().errors())
                .contains(
                        "Nobody was hurt 36-51 wrong \"she\"\n    Federal Road Agency (organization)"
                                + " -> Port Agency (organization 0.55)  speaker/test\n")
                .contains(
                        "Taxes fall 71-81 missing \"she\"\n    Nordland (government) -> no statement\n")
                .doesNotContain("Rain will come");
    }
}
