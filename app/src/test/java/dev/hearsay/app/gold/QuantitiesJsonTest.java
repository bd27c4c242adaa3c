package dev.hearsay.app.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearsay.app.amounts.GoldAmount;
import dev.hearsay.app.json.UnreadableRecord;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuantitiesJsonTest {

    private static QuantitiesJson parse(String quantities) {
        String line =
                "{\"id\":\"g1\",\"text\":\"Fares fell 3 percent.\",\"quantities\":%s}"
                        .formatted(quantities);
        return QuantitiesJson.parse("gold.jsonl:2", line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void reads_an_amount() {
        assertThat(
                        parse(
                                        "[{\"change\":\"down\",\"value\":\"3.0\",\"unit\":\"percent\","
                                                + "\"normalized_unit\":\"percentage\",\"referred_concepts\":\"Fares\"}]")
                                .amounts())
                .containsExactly(
                        new GoldAmount(
                                "down", 3, Optional.empty(), "percent", "percentage", "Fares"));
    }

    @Test
    void a_hyphen_between_numbers_makes_a_range() {
        assertThat(parse("[{\"value\":\"-1.5 - 2e-3\"}]").amounts())
                .containsExactly(new GoldAmount("=", -1.5, Optional.of(0.002), "-", "-", ""));
    }

    @Test
    void a_value_that_is_no_number_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("[{\"value\":\"many\"}]"))
                .withMessageContaining("the value \"many\" of a quantity is no number");
    }

    @Test
    void a_text_without_quantities_is_refused() {
        assertThatExceptionOfType(UnreadableRecord.class)
                .isThrownBy(() -> parse("3"))
                .withMessageContaining("gold needs a \"text\" and a list of \"quantities\"");
    }
}
