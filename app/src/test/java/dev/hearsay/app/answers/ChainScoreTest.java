package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChainScoreTest {

    /** Exact, half, and not read; then, without a chain, right and false. */
    private static final Board BOARD =
            ChainScore.board(
                    List.of(
                            Answer.of(
                                    Gold.TEXT,
                                    List.of(
                                            Gold.chain("Rain will come", "Radio Nord", "ANP"),
                                            Gold.chain("The bridge is safe", "Courier", "ANP"),
                                            Gold.chain("Nobody was hurt", "Courier"),
                                            Gold.chain("Trains run again"),
                                            Gold.chain("Taxes fall")),
                                    List.of(
                                            Gold.through(
                                                    "Rain will come",
                                                    "Radio Nord",
                                                    "Agence Nord-Presse"),
                                            Gold.through("The bridge is safe", "the Courier"),
                                            Gold.through("Trains run again"),
                                            Gold.through("Taxes fall", "Radio Nord")))));

    @Test
    void a_chain_is_exact_with_all_names_in_order() {
        assertThat(Gold.row(BOARD, "shares", "exact")).startsWith("1", "3", "33.3");
        assertThat(Gold.row(BOARD, "shares", "exact_where_read")).startsWith("1", "2", "50.0");
    }

    @Test
    void a_link_where_there_is_none_is_false() {
        assertThat(Gold.row(BOARD, "shares", "false_links")).startsWith("1", "2", "50.0");
    }

    @Test
    void links_are_counted_one_by_one() {
        // gold has 5 links, 4 were read, 3 of them are gold's
        assertThat(Gold.row(BOARD, "found", "links"))
                .startsWith("75.0", "60.0", "66.7")
                .endsWith("5", "4");
    }

    @Test
    void the_order_counts() {
        Board turned =
                ChainScore.board(
                        List.of(
                                Answer.of(
                                        Gold.TEXT,
                                        List.of(Gold.chain("Taxes fall", "Courier", "ANP")),
                                        List.of(Gold.through("Taxes fall", "ANP", "Courier")))));
        assertThat(Gold.row(turned, "shares", "exact")).startsWith("0", "1");
        assertThat(Gold.row(turned, "found", "links")).startsWith("100.0", "100.0");
    }

    @Test
    void two_names_of_one_known_carrier_are_the_same() {
        Board named =
                ChainScore.board(
                        List.of(
                                Answer.of(
                                        Gold.TEXT,
                                        List.of(
                                                Gold.chain("Rain will come", "BBC News"),
                                                Gold.chain("The bridge is safe", "ABC"),
                                                Gold.chain("Taxes fall", "ABC News")),
                                        List.of(
                                                Gold.through("Rain will come", "BBC"),
                                                Gold.through("The bridge is safe", "ABC News"),
                                                Gold.through("Taxes fall", "BBC")))));
        assertThat(Gold.row(named, "shares", "exact")).startsWith("2", "3");
    }

    @Test
    void one_link_read_twice_is_found_once() {
        Board twice =
                ChainScore.board(
                        List.of(
                                Answer.of(
                                        Gold.TEXT,
                                        List.of(Gold.chain("Taxes fall", "ANP")),
                                        List.of(Gold.through("Taxes fall", "ANP", "ANP")))));
        assertThat(Gold.row(twice, "found", "links")).startsWith("50.0", "100.0");
    }

    @Test
    void wrong_chains_are_listed() {
        assertThat(BOARD.errors())
                .contains("wrong \"said\"\n    Courier <- ANP -> the Courier  carrier/test\n")
                .contains("missing \"said\"\n    Courier -> no statement\n")
                .contains("false \"said\"\n    none -> Radio Nord  carrier/test\n");
        assertThat(BOARD.misses()).hasSize(3);
    }
}
