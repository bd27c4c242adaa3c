package dev.hearsay.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.app.answers.GoldName;
import dev.hearsay.app.answers.Sort;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NamesJsonTest {

    private static GoldNames parse(String entities) {
        String line =
                "{\"id\":\"g1\",\"text\":\"😀 Ann Lee is in Nordhavn.\",\"entities\":%s}"
                        .formatted(entities);
        return NamesJson.parse("gold.jsonl:2", line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void names_become_utf_16_units() {
        assertThat(parse("[{\"start\":2,\"end\":9,\"type\":\"PER\"}]").names())
                .containsExactly(new GoldName(new Span(3, 10), Sort.PERSON));
    }

    @Test
    void names_inside_others_and_dates_are_passed_over() {
        assertThat(
                        parse(
                                        "[{\"start\":2,\"end\":9,\"type\":\"Person\",\"layer\":1},"
                                                + "{\"start\":2,\"end\":9,\"type\":\"Date\",\"layer\":0}]")
                                .names())
                .isEmpty();
    }

    @Test
    void a_name_without_a_place_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("[{\"type\":\"Person\"}]"))
                .withMessageStartingWith("Could not read 'gold.jsonl:2': ")
                .withMessageContaining("is no place in its text");
    }

    @Test
    void an_article_without_entities_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("3"))
                .withMessageContaining("gold needs a \"text\" and a list of \"entities\"");
    }
}
