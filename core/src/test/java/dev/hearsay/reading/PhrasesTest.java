package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhrasesTest {
    private static final Phrases PHRASES = Phrases.load();
    private static final WordPiece WORD_PIECE = WordPiece.load();

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    yesterday the former mayor              | the former mayor
                    He met three senior officials           | three senior officials
                    He met Lee 's lawyer                    | lawyer
                    He met her lawyer                       | her lawyer
                    The vice-president                      | The vice-president
                    said officials                          | officials
                    the rain and officials                  | officials
                    the rain, officials                     | officials
                    the head of staff                       | staff
                    officials                               | officials
                    the very old and tired mayor            | mayor
                    the old grey wise kind calm good fine mayor | mayor
                    """)
    void a_phrase_begins_at_what_opens_it(String text, String expected) {
        assertThat(phrase(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    He met ⟨g:Kesterian⟩ officials             | Kesterian officials
                    He met ⟨o:Defence Ministry⟩ officials      | Defence Ministry officials
                    He met the ⟨g:Kesterian⟩ officials         | the Kesterian officials
                    In ⟨l:Lund⟩ senior officials               | officials
                    """)
    void names_before_a_noun_belong_to_it(String marked, String expected) {
        assertThat(phrase(marked)).isEqualTo(expected);
    }

    @Test
    void a_phrase_never_crosses_a_paragraph() {
        assertThat(phrase("He met the\nmayor")).isEqualTo("mayor");
    }

    @ParameterizedTest
    @CsvSource({"she, PERSON", "They, PERSON", "it, OTHER", "WHO, PERSON"})
    void a_pronoun_means_one_sort(String word, Mention.Type type) {
        assertThat(PHRASES.pronoun(word)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mayor", "hers'", "", "the"})
    void other_words_are_no_pronouns(String word) {
        assertThat(PHRASES.pronoun(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nordland hopes so", "“SAID”", "according-to"})
    void words_hold_a_cue(String words) {
        assertThat(PHRASES.holdCue(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "it rained", "unsaid", "the aforesaid"})
    void words_hold_no_cue(String words) {
        assertThat(PHRASES.holdCue(words)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    The ⟨n.p:mayor⟩ met officials                  | officials
                    The ⟨n.p:mayor⟩ met ⟨g:Kesterian⟩ officials    | Kesterian officials
                    The ⟨n.o:company⟩ spokesman                    | The company spokesman
                    The ⟨n.o:ministry⟩'s senior officials          | The ministry's senior officials
                    """)
    void another_noun_ends_a_phrase_unless_it_belongs_to_it(String marked, String expected) {
        assertThat(phrase(marked)).isEqualTo(expected);
    }

    /** The phrase of the last word. */
    private static String phrase(String marked) {
        Reading reading = MarkedMentions.of(marked);
        String text = reading.article().text();
        List<Span> paragraphs = new ArrayList<>();
        reading.article().layout().body().forEach(passage -> paragraphs.add(passage.span()));
        Tokens tokens = Tokens.of(text, paragraphs, WORD_PIECE);
        boolean[] named = new boolean[tokens.size()];
        boolean[] nouns = new boolean[tokens.size()];
        for (int word = 0; word < named.length; word++) {
            named[word] = isIn(reading, Mention.Form.NAME, tokens.span(word));
            nouns[word] = isIn(reading, Mention.Form.NOMINAL, tokens.span(word));
        }
        int noun = tokens.size() - 1;
        int start = PHRASES.start(tokens, noun, named, nouns);
        return text.substring(tokens.span(start).start(), tokens.span(noun).end());
    }

    private static boolean isIn(Reading reading, Mention.Form form, Span word) {
        return reading.mentions().stream()
                .anyMatch(mention -> mention.form() == form && mention.span().contains(word));
    }
}
