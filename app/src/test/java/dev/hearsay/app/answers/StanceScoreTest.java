package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.stance.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

class StanceScoreTest {

    private static final Board BOARD =
            StanceScore.board(
                    List.of(
                            Answer.of(
                                    Gold.TEXT,
                                    List.of(
                                            Gold.stance("Rain will come", Stance.STATES),
                                            Gold.stance("The bridge is safe", Stance.STATES),
                                            Gold.stance("Nobody was hurt", Stance.DENIES),
                                            Gold.stance("Trains run again", Stance.CLAIMS),
                                            Gold.stance("Taxes fall", Stance.CLAIMS)),
                                    List.of(
                                            Gold.with("Rain will come", Stance.STATES),
                                            Gold.with("Nobody was hurt", Stance.DENIES),
                                            Gold.with("Trains run again", Stance.STATES),
                                            Gold.with("Taxes fall", Stance.STATES)))));

    @Test
    void a_statement_that_was_not_read_is_wrong() {
        assertThat(Gold.row(BOARD, "shares", "accuracy")).startsWith("2", "5", "40.0");
        assertThat(Gold.row(BOARD, "shares", "accuracy_where_read")).startsWith("2", "4", "50.0");
    }

    @Test
    void of_equally_common_stances_the_first_is_the_baseline() {
        assertThat(Gold.row(BOARD, "shares", "majority")).startsWith("2", "5", "40.0");
        assertThat(BOARD.table("g")).contains("majority baseline: states for all\n");
    }

    @Test
    void every_class_has_precision_recall_and_counts() {
        assertThat(Gold.row(BOARD, "by_class", "states"))
                .startsWith("33.3", "50.0", "40.0")
                .endsWith("2", "3");
        assertThat(Gold.row(BOARD, "by_class", "denies")).startsWith("100.0", "100.0", "100.0");
        assertThat(Gold.row(BOARD, "by_class", "claims"))
                .startsWith("-", "0.0", "0.0")
                .endsWith("2", "0");
    }

    @Test
    void confusions_stand_in_order_of_their_number() {
        assertThat(BOARD.sections().get(2).rows())
                .extracting(row -> row.name() + " " + row.cells().get(0).words())
                .containsExactly("claims -> states 2", "states -> no statement 1");
    }
}
