package dev.hearsay.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.app.answers.GoldTime;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TimesJsonTest {

    private static TimesJson.Gold parse(String line) {
        return TimesJson.parse("gold.jsonl:2", line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void places_become_utf_16_units_and_the_day_of_writing_the_given_date() {
        TimesJson.Gold times =
                parse(
                        "{\"id\":\"g1\",\"text\":\"😀 He left on Friday.\",\"dct\":\"2017-11-14\",\"timexes\":["
                                + "{\"start\":13,\"end\":19,\"type\":\"DATE\",\"value\":\"2017-11-10\"}]}");
        assertThat(times.times())
                .containsExactly(new GoldTime(new Span(14, 20), "DATE", "2017-11-10"));
        assertThat(times.page().given().date()).contains("2017-11-14");
        assertThat(times.id()).isEqualTo("g1");
    }

    @Test
    void a_line_without_gold_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("{\"text\":\"He left.\"}"))
                .withMessageContaining("gold needs a \"text\" and a list of \"timexes\" beside it");
    }
}
