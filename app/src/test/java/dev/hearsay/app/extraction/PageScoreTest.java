package dev.hearsay.app.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How well an article was found on its page. */
class PageScoreTest {
    private static final GoldPage GOLD =
            new GoldPage(
                    "p1",
                    Optional.of("The bridge will reopen in May."),
                    List.of("will reopen"),
                    List.of("Read more"),
                    Optional.of("Bridge ‘safe’"),
                    List.of("Ann Lee", "Bo Berg"),
                    Optional.of("2018-07-16"));

    @Test
    void counts_runs_of_four_words_as_the_benchmark_does() {
        Shingles shingles =
                Shingles.of(
                        "The bridge will reopen in May.",
                        "The bridge will reopen in May. Read more");
        assertThat(shingles.right()).isCloseTo(0.6, within(1e-9));
        assertThat(shingles.beside()).isCloseTo(0.4, within(1e-9));
        assertThat(shingles.missed()).isZero();
    }

    @Test
    void a_text_of_fewer_words_is_one_run() {
        assertThat(Shingles.of("It reopens", "It reopens").right()).isEqualTo(1);
        assertThat(Shingles.of("It reopens", "")).isEqualTo(new Shingles(0, 0, 1));
        assertThat(Shingles.of("", "")).isEqualTo(new Shingles(0, 0, 0));
    }

    @Test
    void a_page_read_as_it_should_be_has_no_misses() {
        Board board =
                board(
                        "The bridge\nwill  reopen in May.",
                        "bridge 'safe'",
                        List.of("bo berg", "Ann Lee"),
                        "2018-07-16");
        assertThat(board.misses()).isEmpty();
        assertThat(shares(board)).containsExactly("1/1", "0/1", "1/1", "1/1", "1/1", "1/1");
    }

    @Test
    void every_miss_is_told_by_its_kind() {
        Board board = board("Read more", "Home", List.of("Ann Lee"), "2018-07-17");
        assertThat(board.misses())
                .extracting(Miss::outcome)
                .containsExactly("lost", "kept", "headline", "authors", "published");
        assertThat(shares(board)).containsExactly("0/1", "1/1", "0/1", "0/1", "0/1", "1/1");
    }

    @Test
    void what_gold_does_not_say_is_not_asked() {
        GoldPage silent =
                new GoldPage(
                        "p2",
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty());
        PageScore score = PageScore.of(silent, Optional.empty());
        assertThat(shares(PageScore.board(List.of(score))))
                .containsExactly("0/0", "0/0", "0/0", "0/0", "0/0", "0/1");
    }

    private static Board board(String body, String headline, List<String> authors, String date) {
        PageScore score =
                new PageScore(GOLD, body, Optional.of(headline), authors, Optional.of(date));
        return PageScore.board(List.of(score));
    }

    /** The rows of the last table as hits by chances. */
    private static List<String> shares(Board board) {
        Section last = board.sections().get(board.sections().size() - 1);
        return last.rows().stream()
                .map(
                        row ->
                                row.cells().get(0).count().orElse(0L)
                                        + "/"
                                        + row.cells().get(1).count().orElse(0L))
                .toList();
    }
}
