package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContinuationTest {

    @Test
    void an_open_quotation_is_taken_up_by_the_mark_that_opens_the_next_paragraph() {
        assertThat(follows("“We waited.\n\n“Then it came.”")).isTrue();
    }

    @Test
    void a_closed_quotation_is_not() {
        assertThat(follows("“We waited.”\n\n“Then it came.”")).isFalse();
    }

    @Test
    void words_before_the_next_mark_break_it_off() {
        assertThat(follows("“We waited.\n\nThen “it” came.")).isFalse();
    }

    @Test
    void what_stands_before_does_not_follow() {
        Reading reading = MarkedReading.of("“We waited.\n\n“Then it came.");
        List<Quotation> quotations = reading.quotations();

        assertThat(
                        Continuation.follows(
                                reading.article().text(), quotations.get(1), quotations.get(0)))
                .isFalse();
    }

    private static boolean follows(String text) {
        Reading reading = MarkedReading.of(text);
        return Continuation.follows(
                reading.article().text(), reading.quotations().get(0), reading.quotations().get(1));
    }
}
