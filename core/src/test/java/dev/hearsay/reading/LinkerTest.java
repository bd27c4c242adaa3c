package dev.hearsay.reading;

import static dev.hearsay.reading.Link.CONTENT_TO_CUE;
import static dev.hearsay.reading.Link.CONTENT_TO_SOURCE;
import static dev.hearsay.reading.Link.CUE_TO_SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are the letters a to j, each of one piece; what points where is set by hand. */
final class LinkerTest {
    private static final String TEXT = "a b c d e f g h i j";
    private static final Tagged SOURCE = new Tagged(Role.SOURCE, 0, 1, 1);
    private static final Tagged CUE = new Tagged(Role.CUE, 1, 2, 1);
    private static final Tagged CONTENT = new Tagged(Role.CONTENT, 2, 4, 1);
    private static final Tagged LATER_CUE = new Tagged(Role.CUE, 5, 6, 1);
    private static final Tagged LATER_CONTENT = new Tagged(Role.CONTENT, 6, 8, 1);
    private static final Tagged LATER_SOURCE = new Tagged(Role.SOURCE, 9, 10, 1);

    @Test
    void a_content_goes_to_its_cue_and_the_cue_to_its_source() {
        Pointers pointers =
                new Pointers(TEXT)
                        .point(CONTENT_TO_CUE, CONTENT, CUE, 0.9)
                        .point(CUE_TO_SOURCE, CUE, SOURCE, 0.9);

        assertThat(pointers.join(SOURCE, CUE, CONTENT)).containsExactly("C2-4 Q1-2 S0-1");
    }

    @Test
    void of_two_cues_the_content_takes_the_one_that_it_points_at_most() {
        Pointers pointers =
                new Pointers(TEXT)
                        .point(CONTENT_TO_CUE, CONTENT, CUE, 0.4)
                        .point(CONTENT_TO_CUE, CONTENT, LATER_CUE, 0.5);

        assertThat(pointers.join(CUE, CONTENT, LATER_CUE)).containsExactly("C2-4 Q5-6");
    }

    @Test
    void of_two_sources_the_cue_takes_the_one_that_it_points_at_most() {
        Pointers pointers =
                new Pointers(TEXT)
                        .point(CONTENT_TO_CUE, CONTENT, CUE, 0.9)
                        .point(CUE_TO_SOURCE, CUE, SOURCE, 0.3)
                        .point(CUE_TO_SOURCE, CUE, LATER_SOURCE, 0.65);

        assertThat(pointers.join(SOURCE, CUE, CONTENT, LATER_SOURCE))
                .containsExactly("C2-4 Q1-2 S9-10");
    }

    @Test
    void the_contents_of_a_cue_can_tip_the_scale_for_a_source() {
        Pointers pointers =
                new Pointers(TEXT)
                        .point(CONTENT_TO_CUE, CONTENT, CUE, 0.9)
                        .point(CUE_TO_SOURCE, CUE, SOURCE, 0.5)
                        .point(CUE_TO_SOURCE, CUE, LATER_SOURCE, 0.45)
                        .point(CONTENT_TO_SOURCE, CONTENT, LATER_SOURCE, 0.9);

        assertThat(pointers.join(SOURCE, CUE, CONTENT, LATER_SOURCE))
                .containsExactly("C2-4 Q1-2 S9-10");
    }

    @Test
    void contents_of_one_cue_are_pieces_of_one_attribution() {
        Pointers pointers =
                new Pointers(TEXT)
                        .point(CONTENT_TO_CUE, CONTENT, LATER_CUE, 0.9)
                        .point(CONTENT_TO_CUE, LATER_CONTENT, LATER_CUE, 0.9);

        assertThat(pointers.join(CONTENT, LATER_CUE, LATER_CONTENT))
                .containsExactly("C2-4 C6-8 Q5-6");
    }

    @Test
    void a_content_that_points_nowhere_stands_alone() {
        Pointers pointers = new Pointers(TEXT).point(CONTENT_TO_CUE, CONTENT, CUE, 0.1);

        assertThat(pointers.join(SOURCE, CUE, CONTENT)).containsExactly("C2-4");
    }

    @Test
    void a_content_takes_a_cue_that_is_a_little_less_likely_than_none() {
        Pointers pointers = new Pointers(TEXT).point(CONTENT_TO_CUE, CONTENT, CUE, 0.4);

        assertThat(pointers.join(CUE, CONTENT)).containsExactly("C2-4 Q1-2");
    }

    @Test
    void a_content_without_cue_may_point_at_its_source() {
        Pointers pointers = new Pointers(TEXT).point(CONTENT_TO_SOURCE, CONTENT, SOURCE, 0.9);

        assertThat(pointers.join(SOURCE, CONTENT)).containsExactly("C2-4 S0-1");
    }

    @Test
    void a_cue_that_no_content_points_at_is_dropped() {
        assertThat(new Pointers(TEXT).join(SOURCE, CUE)).isEmpty();
    }

    @Test
    void attributions_follow_their_first_contents() {
        Pointers pointers = new Pointers(TEXT).point(CONTENT_TO_CUE, CONTENT, CUE, 0.9);

        assertThat(pointers.join(CUE, LATER_CONTENT, CONTENT)).containsExactly("C2-4 Q1-2", "C6-8");
    }

    @Test
    void a_source_in_another_paragraph_is_not_taken() {
        Pointers pointers =
                new Pointers("a", "b c d")
                        .point(CONTENT_TO_CUE, CONTENT, CUE, 0.9)
                        .point(CUE_TO_SOURCE, CUE, SOURCE, 0.9);

        assertThat(pointers.join(SOURCE, CUE, CONTENT)).containsExactly("C2-4 Q1-2");
    }

    @Test
    void a_content_that_opens_its_paragraph_may_have_its_cue_before_a_colon_in_the_one_before() {
        Pointers pointers = new Pointers("a:", "c d").point(CONTENT_TO_CUE, CONTENT, CUE, 0.9);

        assertThat(pointers.join(CUE, CONTENT)).containsExactly("C2-4 Q1-2");
    }

    @Test
    void without_a_colon_it_may_not() {
        Pointers pointers = new Pointers("a b", "c d").point(CONTENT_TO_CUE, CONTENT, CUE, 0.9);

        assertThat(pointers.join(CUE, CONTENT)).containsExactly("C2-4");
    }

    @Test
    void a_content_inside_its_paragraph_may_not() {
        Pointers pointers =
                new Pointers("a:", "e c d")
                        .point(CONTENT_TO_CUE, new Tagged(Role.CONTENT, 3, 5, 1), CUE, 0.9);

        assertThat(pointers.join(CUE, new Tagged(Role.CONTENT, 3, 5, 1))).containsExactly("C3-5");
    }

    @Test
    void a_cue_two_paragraphs_before_is_out_of_reach() {
        Tagged content = new Tagged(Role.CONTENT, 3, 5, 1);
        Pointers pointers = new Pointers("a:", "e", "c d").point(CONTENT_TO_CUE, content, CUE, 0.9);

        assertThat(pointers.join(CUE, content)).containsExactly("C3-5");
    }

    @Test
    void confidence_is_that_of_the_tags_times_that_of_the_source() {
        Tagged content = new Tagged(Role.CONTENT, 2, 4, 0.8);
        Pointers pointers = new Pointers(TEXT).point(CONTENT_TO_SOURCE, content, SOURCE, 0.75);

        assertThat(pointers.joined(SOURCE, content).get(0).confidence())
                .isCloseTo(0.8 * 0.75, within(1e-6));
    }

    @Test
    void the_window_that_shows_both_best_is_asked() {
        Tokens tokens = tokens(List.of(TEXT));
        Sight cut = new Pointers(tokens, new Window(0, 4)).sight();
        Sight whole =
                new Pointers(tokens, new Window(1, 10))
                        .point(CONTENT_TO_CUE, CONTENT, LATER_CUE, 0.9)
                        .sight();

        assertThat(
                        new Linker(tokens, new Sights(List.of(cut, whole), tokens.size()))
                                .join(List.of(CONTENT, LATER_CUE)).stream().map(LinkerTest::shown))
                .containsExactly("C2-4 Q5-6");
    }

    private static Tokens tokens(List<String> paragraphs) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            spans.add(new Span(at, at + paragraph.length()));
            at += paragraph.length() + 1;
        }
        return Tokens.of(String.join("\n", paragraphs), spans, WordPiece.load());
    }

    private static String shown(Linker.Joined joined) {
        StringBuilder shown = new StringBuilder();
        joined.contents().forEach(c -> shown.append(" C").append(place(c)));
        joined.cue().ifPresent(c -> shown.append(" Q").append(place(c)));
        joined.source().ifPresent(s -> shown.append(" S").append(place(s)));
        return shown.substring(1);
    }

    private static String place(Tagged tagged) {
        return tagged.start() + "-" + tagged.end();
    }

    /** A sight in which everything points nowhere until it is told otherwise. */
    private static final class Pointers {
        private final Tokens tokens;
        private final Window window;
        private final int pieces;
        private final float[] links;

        Pointers(String... paragraphs) {
            this(LinkerTest.tokens(List.of(paragraphs)));
        }

        private Pointers(Tokens tokens) {
            this(tokens, new Window(0, tokens.size()));
        }

        Pointers(Tokens tokens, Window window) {
            this.tokens = tokens;
            this.window = window;
            this.pieces = window.end() - window.start() + 2;
            this.links = new float[3 * pieces * pieces];
            for (int row = 0; row < 3 * pieces; row++) {
                links[row * pieces] = 1;
            }
        }

        /** The first piece of the target takes the share from "nowhere". */
        Pointers point(Link link, Tagged from, Tagged to, double share) {
            for (int word = from.start(); word < from.end(); word++) {
                int row = (link.row() * pieces + word - window.start() + 1) * pieces;
                links[row + to.start() - window.start() + 1] += (float) share;
                links[row] -= (float) share;
            }
            return this;
        }

        Sight sight() {
            Pieces own = Pieces.of(tokens, window);
            return new Sight(window, own, name -> name.equals("links") ? links : new float[pieces]);
        }

        List<Linker.Joined> joined(Tagged... spans) {
            return new Linker(tokens, new Sights(List.of(sight()), tokens.size()))
                    .join(List.of(spans));
        }

        List<String> join(Tagged... spans) {
            return joined(spans).stream().map(LinkerTest::shown).toList();
        }
    }
}
