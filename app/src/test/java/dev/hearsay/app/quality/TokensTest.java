package dev.hearsay.app.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TokensTest {

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::word).toList();
    }

    @Test
    void marks_inside_a_word_belong_to_it_and_marks_behind_it_do_not() {
        assertThat(words("U.S. it’s a-b a--b at&t, 9:30."))
                .containsExactly("U.S", "it’s", "a-b", "a", "b", "at&t", "9:30");
    }

    @Test
    void money_and_percent_signs_belong_to_their_number() {
        assertThat(words("$4,000 €5 # 12.5%% @ann"))
                .containsExactly("$4,000", "€5", "12.5%", "@ann");
    }

    @Test
    void letters_and_numbers_of_every_script_are_words_but_loose_accents_are_not() {
        assertThat(words("中文 ½ Ⅻ ① 𝐀b a_b")).containsExactly("中文", "½", "Ⅻ", "①", "𝐀b", "a_b");
        assertThat(words("e\u0301 Ⓐ ‿ a\u200Db")).containsExactly("e", "a", "b");
    }

    @Test
    void a_span_holds_every_word_that_it_touches() {
        Tokens tokens = Tokens.of("the bridge is safe");

        assertThat(tokens.at(List.of(new Span(6, 12))).stream()).containsExactly(1, 2);
        assertThat(tokens.at(List.of(new Span(3, 4))).stream()).isEmpty();
    }

    @Test
    void quotation_marks_of_every_sort_enclose_and_an_open_one_holds_to_its_line_end() {
        String text = "\"a\" “b” „c” ``d'' ''e'' \"f\ng ” h";

        assertThat(QuotedStretches.of(text))
                .extracting(span -> text.substring(span.start(), span.end()))
                .containsExactly("\"a\"", "“b”", "„c”", "``d''", "''e''", "\"f");
    }
}
