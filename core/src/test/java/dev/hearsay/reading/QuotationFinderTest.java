package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class QuotationFinderTest {

    @Test
    void curly_marks() {
        assertThat(found("She called it “a bridge too far.” Twice."))
                .containsExactly("“a bridge too far.”");
    }

    @Test
    void straight_marks_open_and_close_in_turn() {
        assertThat(found("\"Yes,\" he said, \"no.\"")).containsExactly("\"Yes,\"", "\"no.\"");
    }

    @Test
    void low_and_angle_marks() {
        assertThat(found("„Ja“, „nein” und «doch».")).containsExactly("„Ja“, „nein”", "«doch»");
    }

    @Test
    void a_curly_mark_may_be_closed_by_a_straight_one() {
        assertThat(found("“Yes,\" he said.")).containsExactly("“Yes,\"");
    }

    @Test
    void a_mark_that_opens_inside_another_opens_nothing() {
        assertThat(found("“He said “no” to me.”")).containsExactly("“He said “no”");
    }

    @Test
    void a_closing_mark_without_an_opening_one_is_nothing() {
        assertThat(found("Yes,” he said.")).isEmpty();
    }

    @Test
    void single_marks_are_not_read() {
        assertThat(found("‘Yes,’ he said, it's 'so'.")).isEmpty();
    }

    @Test
    void an_open_mark_reaches_to_the_end_of_its_paragraph() {
        assertThat(found("We said: “We waited for hours."))
                .containsExactly("“We waited for hours.(open)");
    }

    @Test
    void only_the_paragraph_is_looked_at() {
        String text = "“One.\n“Two.” Three”";

        assertThat(QuotationFinder.find(text, new Span(6, 12)))
                .containsExactly(new Quotation(new Span(6, 12), true));
    }

    @Test
    void a_mark_at_the_very_end_is_an_open_quotation_of_itself() {
        assertThat(found("inches: 5\"")).containsExactly("\"(open)");
    }

    private static List<String> found(String text) {
        return QuotationFinder.find(text, new Span(0, text.length())).stream()
                .map(
                        q ->
                                text.substring(q.span().start(), q.span().end())
                                        + (q.closed() ? "" : "(open)"))
                .toList();
    }
}
