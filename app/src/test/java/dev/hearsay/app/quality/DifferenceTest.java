package dev.hearsay.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final String TEXT = "Ann Lee and Bo Berg said the bridge is safe. Taxes fall.";
    private static final Roles SAFE = roles("Ann Lee", "the bridge is safe");
    private static final Roles TAXES = roles("Bo Berg", "Taxes fall");
    private static final Roles NOTHING = roles("Ann Lee", ".");

    private static Roles roles(String source, String content) {
        return new Roles(List.of(at(content)), List.of(), List.of(at(source)));
    }

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Difference difference(Difference.Outcome outcome, Roles gold, Roles read) {
        return new Difference(outcome, Optional.of(gold), Optional.of(read));
    }

    @Test
    void what_equals_gold_differs_in_nothing() {
        assertThat(Difference.of(TEXT, List.of(SAFE, TAXES), List.of(TAXES, SAFE))).isEmpty();
    }

    @Test
    void another_source_differs_in_the_source() {
        Roles other = roles("Bo Berg", "the bridge is safe");
        assertThat(Difference.of(TEXT, List.of(SAFE), List.of(other)))
                .containsExactly(difference(Difference.Outcome.SOURCE, SAFE, other));
    }

    @Test
    void what_gold_alone_has_is_missed_and_what_it_lacks_is_beside() {
        assertThat(Difference.of(TEXT, List.of(NOTHING, SAFE), List.of(NOTHING, TAXES)))
                .containsExactly(
                        new Difference(
                                Difference.Outcome.MISSED, Optional.of(SAFE), Optional.empty()),
                        new Difference(
                                Difference.Outcome.BESIDE, Optional.empty(), Optional.of(TAXES)));
    }
}
