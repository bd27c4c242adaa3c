package dev.hearsay.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.app.quality.Roles;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class GoldJsonTest {

    private static Gold parse(String attributions) {
        String line =
                "{\"id\":\"g1\",\"text\":\"😀 Ann Lee said it is safe.\",\"attributions\":%s}"
                        .formatted(attributions);
        return GoldJson.parse("gold.jsonl:2", line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void places_are_pairs_and_become_utf_16_units() {
        assertThat(
                        parse("[{\"content\":[[15,25]],\"cue\":[[10,14]],\"source\":[[2,9]]}]")
                                .attributions())
                .containsExactly(
                        new Roles(
                                List.of(new Span(16, 26)),
                                List.of(new Span(11, 15)),
                                List.of(new Span(3, 10))));
    }

    @Test
    void places_may_be_objects() {
        assertThat(parse("[{\"content\":[{\"start\":0,\"end\":1}]}]").attributions())
                .containsExactly(new Roles(List.of(new Span(0, 2)), List.of(), List.of()));
    }

    @Test
    void one_place_needs_no_list() {
        assertThat(parse("[{\"content\":[15,25]}]").attributions())
                .containsExactly(new Roles(List.of(new Span(16, 26)), List.of(), List.of()));
    }

    @Test
    void several_pieces_stay_in_order() {
        assertThat(parse("[{\"content\":[[15,17],[18,20]]}]").attributions().get(0).content())
                .containsExactly(new Span(16, 18), new Span(19, 21));
    }

    @Test
    void a_place_behind_the_text_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("[{\"cue\":[[10,400]]}]"))
                .withMessageStartingWith(
                        "Could not read 'gold.jsonl:2': [10,400] is no place in its text.");
    }

    @Test
    void a_place_that_ends_before_it_begins_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("[{\"cue\":[[10,4]]}]"))
                .withMessageContaining("[10,4] is no place in its text");
    }

    @Test
    void words_in_place_of_a_place_are_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("[{\"cue\":\"said\"}]"))
                .withMessageContaining("\"said\" is no place in its text");
    }

    @Test
    void an_article_without_attributions_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("null"))
                .withMessageContaining("gold needs a \"text\" and a list of \"attributions\"");
    }
}
