package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkedTest {

    private static List<String> words(List<Passage> passages) {
        return passages.stream().map(Passage::words).toList();
    }

    @Test
    void takes_source_cue_and_content_out_of_the_text() {
        Marked marked = Marked.parse("[Ann Lee] {said} «the bridge is safe».");

        assertThat(marked.text()).isEqualTo("Ann Lee said the bridge is safe.");
        assertThat(marked.attribution())
                .isEqualTo(
                        new Attribution(
                                List.of(new Passage(new Span(13, 31), "the bridge is safe")),
                                List.of(new Passage(new Span(8, 12), "said")),
                                List.of(new Passage(new Span(0, 7), "Ann Lee")),
                                1,
                                "marked"));
    }

    @Test
    void joins_pieces_without_numbers_into_one_content() {
        Attribution attribution =
                Marked.parse("«\"The bridge,\"» [she] {said}, «\"is safe.\"»").attribution();

        assertThat(words(attribution.content())).containsExactly("\"The bridge,\"", "\"is safe.\"");
    }

    @Test
    void numbers_keep_attributions_apart_and_let_them_share_a_source() {
        Marked marked = Marked.parse("[1,2:She] {1:said} «1:yes» and {2:denied} «2:it».");

        assertThat(marked.text()).isEqualTo("She said yes and denied it.");
        assertThat(marked.attributions())
                .extracting(a -> words(a.source()))
                .containsOnly(List.of("She"));
        assertThat(marked.attributions())
                .extracting(a -> words(a.content()))
                .containsExactly(List.of("yes"), List.of("it"));
    }

    @Test
    void one_attribution_may_stand_inside_another() {
        Marked marked = Marked.parse("[1:Bo] {1:said} «1:[2:Rome] {2:hopes} «2:for rain»».");

        assertThat(marked.attributions())
                .extracting(a -> words(a.content()))
                .containsExactly(List.of("Rome hopes for rain"), List.of("for rain"));
    }

    @Test
    void a_backslash_makes_a_mark_plain() {
        assertThat(Marked.parse("«\\5:1 \\[sic\\]»").text()).isEqualTo("5:1 [sic]");
    }

    @Test
    void shows_itself_as_marked_text() {
        String nested = "[1:Bo] {1:said} «1:[2:Rome] {2:hopes} «2:for rain»».";

        assertThat(Marked.parse(nested)).hasToString(nested);
    }

    @Test
    void confidence_and_rule_do_not_count() {
        Attribution read =
                new Attribution(
                        List.of(new Passage(new Span(0, 3), "Yes")),
                        List.of(),
                        List.of(),
                        0.4,
                        "reader/x");

        assertThat(Marked.of("Yes", List.of(read))).isEqualTo(Marked.parse("«Yes»"));
    }

    @Test
    void says_which_mark_is_not_closed() {
        assertThatThrownBy(() -> Marked.parse("[Ann said «yes»"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Could not parse '[Ann said «yes»': a '[' is not closed. Put a backslash before a"
                                + " bracket that is no mark.");
    }
}
