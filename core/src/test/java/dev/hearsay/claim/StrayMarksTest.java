package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.page.Note;
import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StrayMarksTest {

    @Test
    void a_mark_that_nothing_closes_is_told() {
        assertThat(noted("The winner, a \"yellow duck, came in.\nIt rained."))
                .containsExactly("\"yellow duck, came in.");
    }

    @Test
    void says_how_it_was_read() {
        Reading reading = MarkedReading.of("a \"yellow duck");

        assertThat(StrayMarks.notes(reading))
                .extracting(Note::kind, Note::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "stray-quotation-mark",
                                "A quotation mark is opened here and not closed in its paragraph;"
                                        + " it was read as ending with the paragraph."));
    }

    @Test
    void a_closed_quotation_is_no_stray_mark() {
        assertThat(noted("The annual \"duck derby\" came.")).isEmpty();
    }

    @Test
    void a_quotation_that_the_next_paragraph_takes_up_is_no_stray_mark() {
        assertThat(noted("She said: “They say paper died.\n\n“It did not.”")).isEmpty();
    }

    @Test
    void the_last_of_many_paragraphs_is_one_where_it_stays_open() {
        assertThat(noted("“One.\n\n“Two.\n\n“Three.\nShe left.")).containsExactly("“Three.");
    }

    @Test
    void a_paragraph_between_takes_nothing_up() {
        assertThat(noted("“One.\nIt rained.\n“Two.”")).containsExactly("“One.");
    }

    private static List<String> noted(String text) {
        Reading reading = MarkedReading.of(text);
        return StrayMarks.notes(reading).stream()
                .flatMap(note -> note.span().stream())
                .map(span -> reading.article().text().substring(span.start(), span.end()))
                .toList();
    }
}
