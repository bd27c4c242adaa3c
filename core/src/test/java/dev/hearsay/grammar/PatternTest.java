package dev.hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearsay.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PatternTest {
    private static final Lexicon WORDS = Lexicon.load(PatternTest.class, "words.tsv");
    private static final Map<String, String> PHRASES =
            new TreeMap<>(Map.of("day", "{weekday} / {day} {month}"));

    private static Optional<Pattern.Fit> fit(String form, String text) {
        return fit(form, text, 0);
    }

    private static Optional<Pattern.Fit> fit(String form, String text, int at) {
        Tokens tokens = Tokens.of(text, new Span(0, text.length()));
        return Pattern.parse(form, PHRASES, WORDS).at(tokens, at);
    }

    private static String words(String form, String text) {
        Tokens tokens = Tokens.of(text, new Span(0, text.length()));
        return fit(form, text)
                .map(fit -> tokens.passage(fit.start(), fit.end()).words())
                .orElse("nothing");
    }

    @Test
    void brackets_leave_the_context_outside() {
        assertThat(words("in|since [ {month} {year} ]", "since May 2014 only"))
                .isEqualTo("May 2014");
    }

    @Test
    void a_question_mark_takes_what_is_there() {
        assertThat(words("{month} {day} ,? {year}?", "May 3, 2014")).isEqualTo("May 3, 2014");
        assertThat(words("{month} {day} ( , {year} )?", "May 3, he said")).isEqualTo("May 3");
    }

    @Test
    void the_first_alternative_that_leads_on_is_taken() {
        assertThat(words("( a / a b ) c", "a b c")).isEqualTo("a b c");
    }

    @Test
    void slots_hold_what_the_words_told() {
        Parts parts = fit("{n} to {n2:n} {units}", "two to 12 months").orElseThrow().parts();
        assertThat(parts.number(Slot.N)).isEqualTo(2);
        assertThat(parts.number(Slot.N2)).isEqualTo(12);
        assertThat(parts.text(Slot.UNITS)).isEqualTo("month");
    }

    @Test
    void what_must_not_follow_does_not() {
        assertThat(words("{n} - {unit} !( - old )", "six-year war")).isEqualTo("six-year");
        assertThat(words("{n} - {unit} !( - old )", "six-year-old boy")).isEqualTo("nothing");
    }

    @Test
    void what_must_stand_before_is_looked_at() {
        assertThat(fit("@in|since {year}", "in 1998", 1)).isPresent();
        assertThat(fit("@in|since {year}", "room 1998", 1)).isEmpty();
    }

    @Test
    void phrases_stand_for_their_forms() {
        assertThat(words("on [ <day> ]", "on 3 May")).isEqualTo("3 May");
    }

    @Test
    void months_need_their_capital() {
        assertThat(words("{month} {year}", "may 2014")).isEqualTo("nothing");
    }

    @Test
    void a_form_with_a_loose_bracket_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fit("a )", "a"))
                .withMessage(
                        "Could not read the form 'a )': ')' is left over. Close its brackets.");
    }
}
