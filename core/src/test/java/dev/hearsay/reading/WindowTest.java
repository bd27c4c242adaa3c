package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WindowTest {
    private static final WordPiece WORD_PIECE = WordPiece.load();

    @Test
    void a_short_text_is_one_window() {
        assertThat(Window.over(tokens("the bridge is safe"), 10, 3))
                .containsExactly(new Window(0, 4));
    }

    @Test
    void each_window_begins_before_the_end_of_the_one_before_it() {
        assertThat(Window.over(tokens("a b c d e f g h i j"), 5, 2))
                .containsExactly(new Window(0, 5), new Window(3, 8), new Window(6, 10));
    }

    @Test
    void a_word_that_is_longer_than_a_window_has_one_for_itself() {
        assertThat(Window.over(tokens("a strongholdsmanship b"), 2, 1))
                .contains(new Window(1, 2))
                .satisfies(windows -> assertThat(last(windows).end()).isEqualTo(3));
    }

    @Test
    void a_text_without_words_has_no_window() {
        assertThat(Window.over(tokens("  "), 10, 3)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"158,40", "158,0", "20,19", "20,200", "3,1", "1,0", "1,1"})
    void windows_cover_every_word_and_overlap_no_more_than_asked(int size, int overlap) {
        Tokens tokens = tokens(mixed(700));
        List<Window> windows = Window.over(tokens, size, overlap);

        assertThat(windows.get(0).start()).isZero();
        assertThat(last(windows).end()).isEqualTo(tokens.size());
        for (Window window : windows) {
            assertThat(window.end()).isGreaterThan(window.start());
            assertThat(
                            pieces(tokens, window.start(), window.end()) <= size
                                    || window.end() == window.start() + 1)
                    .as("%s fits", window)
                    .isTrue();
        }
        for (int i = 1; i < windows.size(); i++) {
            Window before = windows.get(i - 1);
            Window window = windows.get(i);
            assertThat(window.start())
                    .isGreaterThan(before.start())
                    .isLessThanOrEqualTo(before.end());
            assertThat(window.end()).isGreaterThanOrEqualTo(before.end());
            assertThat(pieces(tokens, window.start(), before.end())).isLessThanOrEqualTo(overlap);
        }
    }

    @Test
    void a_margin_is_the_way_to_the_nearer_edge_and_edges_of_the_text_do_not_count() {
        assertThat(new Window(3, 8).margin(4, 10)).isEqualTo(1);
        assertThat(new Window(3, 8).margin(7, 10)).isZero();
        assertThat(new Window(0, 8).margin(0, 10)).isEqualTo(7);
        assertThat(new Window(3, 10).margin(9, 10)).isEqualTo(6);
    }

    @Test
    void a_window_holds_what_lies_wholly_in_it() {
        assertThat(new Window(3, 8).holds(3, 8)).isTrue();
        assertThat(new Window(3, 8).holds(2, 4)).isFalse();
        assertThat(new Window(3, 8).holds(7, 9)).isFalse();
    }

    private static Window last(List<? extends Window> windows) {
        return windows.get(windows.size() - 1);
    }

    private static Tokens tokens(String text) {
        return Tokens.of(text, List.of(new Span(0, text.length())), WORD_PIECE);
    }

    private static int pieces(Tokens tokens, int start, int end) {
        return IntStream.range(start, end).map(w -> tokens.pieces(w).length).sum();
    }

    /** Words of one piece and of up to nine. */
    private static String mixed(int words) {
        Random random = new Random(5);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(random.nextInt(4) == 0 ? "zqx".repeat(1 + random.nextInt(3)) : "bridge")
                    .append(' ');
        }
        return text.toString();
    }
}
