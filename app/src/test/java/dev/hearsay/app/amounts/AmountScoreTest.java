package dev.hearsay.app.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.answers.Miss;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountScoreTest {
    private static final String FELL = "Shares of Cod Nord fell 3 percent.";

    private static List<String> wrong(String text, GoldAmount... gold) {
        AmountScore score =
                new AmountScore(
                        "q1",
                        text,
                        List.of(gold),
                        QuantityFinder.find(text, List.of(new Span(0, text.length()))));
        return AmountScore.board(List.of(score)).misses().stream().map(Miss::outcome).toList();
    }

    private static GoldAmount gold(String change, double value, String unit, String thing) {
        return new GoldAmount(change, value, Optional.empty(), unit, unit, thing);
    }

    @Test
    void the_same_amount_is_right() {
        assertThat(wrong(FELL, gold("down", 3, "percentage", "Shares Cod Nord"))).isEmpty();
    }

    @Test
    void unit_and_change_and_thing_are_told_apart() {
        assertThat(wrong(FELL, gold("up", 3, "dollar", "boats")))
                .containsExactly("unit", "bound", "thing");
    }

    @Test
    void another_value_is_missed_and_beside() {
        assertThat(wrong(FELL, gold("down", 4, "percentage", "")))
                .containsExactly("missed", "beside");
    }

    @Test
    void things_are_counted_by_their_noun() {
        assertThat(wrong("It has 14 young players.", gold("=", 14, "player", ""))).isEmpty();
    }

    @Test
    void a_bound_outweighs_a_trend() {
        assertThat(wrong("Fares rose more than 3 percent.", gold(">", 3, "percent", "Fares")))
                .isEmpty();
    }

    @Test
    void of_equal_values_those_that_agree_belong_together() {
        assertThat(
                        wrong(
                                "It sold 3 boats for 3 dollars.",
                                gold("=", 3, "dollar", ""),
                                gold("=", 3, "boat", "")))
                .isEmpty();
    }

    @Test
    void a_part_is_a_percentage_of_something() {
        assertThat(wrong("Half of the boats sank.", gold("=", 0.5, "% boat", "boats"))).isEmpty();
    }
}
