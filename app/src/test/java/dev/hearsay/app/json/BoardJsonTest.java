package dev.hearsay.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Cell;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoardJsonTest {
    private static final Board BOARD =
            new Board(
                    "stance",
                    1,
                    3,
                    List.of(),
                    List.of(
                            new Section(
                                    "shares",
                                    List.of("hits", "share", "low"),
                                    List.of(
                                            new Section.Row(
                                                    "accuracy",
                                                    List.of(
                                                            new Cell(
                                                                    Optional.of(2L),
                                                                    Optional.empty()),
                                                            new Cell(
                                                                    Optional.empty(),
                                                                    Optional.of(2.0 / 3)),
                                                            new Cell(
                                                                    Optional.empty(),
                                                                    Optional.empty())))))),
                    List.of(new Miss("g1", "0-4", "wrong", "said", "denies", "states", "")));

    @Test
    void counts_shares_and_what_could_not_be_counted_stand_under_their_names() {
        assertThat(BoardJson.write(BOARD, false))
                .startsWith("{\"schema\":\"hearsay/score/1\",\"task\":\"stance\",")
                .endsWith(
                        "\"articles\":1,\"items\":3,\"measures\":{\"shares\":{\"accuracy\":"
                                + "{\"hits\":2,\"share\":0.6667,\"low\":null}}},\"errors\":[]}");
    }

    @Test
    void wrong_answers_stand_there_where_they_are_asked_for() {
        assertThat(BoardJson.write(BOARD, true))
                .endsWith(
                        "\"errors\":[{\"id\":\"g1\",\"place\":\"0-4\",\"outcome\":\"wrong\",\"words\":"
                                + "\"said\",\"expected\":\"denies\",\"got\":\"states\",\"rule\":\"\"}]}");
    }
}
