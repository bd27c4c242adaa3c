package dev.hearsay.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.copy.Copy;
import dev.hearsay.page.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NarrowerTest {
    private static final Copy SAME = new Copy("a1", "bridge.txt", 1);
    private static final Written JULY = written("2018-07-17", "2018-07-17", 0.75);

    private static Written written(String from, String to, double confidence) {
        return new Written(day(from), day(to), confidence, List.of("The page says so."), List.of());
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse);
    }

    @Test
    void an_undated_article_was_written_by_the_day_of_the_page_that_has_its_words() {
        assertThat(Narrower.narrow(Written.UNKNOWN, SAME, JULY))
                .isEqualTo(
                        new Written(
                                Optional.empty(),
                                day("2018-07-17"),
                                0.75,
                                List.of(
                                        "The same words stand in 'bridge.txt', written on 2018-07-17 or earlier."),
                                List.of()));
    }

    @Test
    void what_the_text_tells_stays_and_the_less_sure_clue_counts() {
        Written narrowed = Narrower.narrow(written("2015-09-01", "", 0.9), SAME, JULY);

        assertThat(narrowed.from()).isEqualTo(day("2015-09-01"));
        assertThat(narrowed.to()).isEqualTo(day("2018-07-17"));
        assertThat(narrowed.confidence()).isEqualTo(0.75);
        assertThat(narrowed.why()).hasSize(2);
    }

    @Test
    void an_article_that_was_written_before_is_not_changed() {
        Written before = written("", "2018-07-16", 0.6);
        assertThat(Narrower.narrow(before, SAME, JULY)).isSameAs(before);
    }

    @Test
    void what_is_nearly_a_copy_may_be_a_later_version() {
        Copy nearly = new Copy("a1", "bridge.txt", 0.97);
        assertThat(Narrower.narrow(Written.UNKNOWN, nearly, JULY)).isSameAs(Written.UNKNOWN);
    }

    @Test
    void a_contradiction_is_a_note_and_the_article_keeps_its_own_days() {
        Written own = written("2018-07-20", "2018-07-20", 0.9);
        Written narrowed = Narrower.narrow(own, SAME, JULY);

        assertThat(narrowed.from()).isEqualTo(own.from());
        assertThat(narrowed.to()).isEqualTo(own.to());
        assertThat(narrowed.why()).isEqualTo(own.why());
        assertThat(narrowed.notes())
                .containsExactly(
                        Note.of(
                                "written-conflict",
                                "The same words stand in 'bridge.txt', written on 2018-07-17 or earlier."
                                        + " That contradicts: The page says so."));
    }

    @Test
    void an_earlier_article_without_a_last_day_tells_nothing() {
        assertThat(Narrower.narrow(Written.UNKNOWN, SAME, written("2018-07-17", "", 0.8)))
                .isSameAs(Written.UNKNOWN);
    }
}
