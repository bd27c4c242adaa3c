package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameSpansTest {
    private static final WordPiece WORD_PIECE = WordPiece.load();

    /** The sorts in the order of the chain's labels. */
    private static final List<Mention.Type> LABELS =
            List.of(
                    Mention.Type.PERSON,
                    Mention.Type.ORGANIZATION,
                    Mention.Type.PLACE,
                    Mention.Type.GROUP);

    /** The letters of {@link MarkedMentions} for the labels of the chain. */
    private static final List<String> LETTERS = List.of("p", "o", "l", "g");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Ann Lee and Bo Berg⟩ said.                       | ⟨p:Ann Lee⟩ and ⟨p:Bo Berg⟩ said.
                    ⟨p:Ann Lee and Bo Berg and Ida Cole⟩ said.          | ⟨p:Ann Lee⟩ and ⟨p:Bo Berg⟩ and ⟨p:Ida Cole⟩ said.
                    ⟨o:Ministry of Health and Care⟩                     | ⟨o:Ministry of Health and Care⟩
                    ⟨p:and Bo Berg⟩ said.                               | ⟨p:and Bo Berg⟩ said.
                    """)
    void two_people_are_two_names(String marked, String expected) {
        assertThat(mended(marked)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Robert C.⟩ “⟨p:Bobby” Berg⟩ said.          | ⟨p:Robert C. “Bobby” Berg⟩ said.
                    ⟨p:Robert C.⟩ "⟨p:Bobby" Berg⟩ said.          | ⟨p:Robert C. "Bobby" Berg⟩ said.
                    ⟨p:Bo Berg⟩ “⟨p:Ann Lee⟩ is right.”           | ⟨p:Bo Berg⟩ “⟨p:Ann Lee⟩ is right.”
                    ⟨p:Bo Berg⟩, ⟨p:Bobby” Berg⟩                  | ⟨p:Bo Berg⟩, ⟨p:Bobby” Berg⟩
                    ⟨o:Holt⟩ “⟨p:Bobby” Berg⟩                     | ⟨o:Holt⟩ “⟨p:Bobby” Berg⟩
                    """)
    void a_name_with_a_nickname_is_one(String marked, String expected) {
        assertThat(mended(marked)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨l:Nordhavn⟩ voted. It rained in Nordhavn.                  | ⟨l:Nordhavn⟩ voted. It rained in ⟨l:Nordhavn⟩.
                    It rained in Nordhavn. ⟨l:Nordhavn⟩ voted.                  | It rained in ⟨l:Nordhavn⟩. ⟨l:Nordhavn⟩ voted.
                    ⟨p:Ann Lee⟩ came. Ann Lee's hat. Ann left.                  | ⟨p:Ann Lee⟩ came. ⟨p:Ann Lee⟩'s hat. Ann left.
                    ⟨l:Lund⟩. ⟨o:Lund Courier⟩. The Lund Courier reports.       | ⟨l:Lund⟩. ⟨o:Lund Courier⟩. The ⟨o:Lund Courier⟩ reports.
                    ⟨l:Nordhavn⟩ and the Nordhavnian and NORDHAVN               | ⟨l:Nordhavn⟩ and the Nordhavnian and NORDHAVN
                    ⟨p:Hope⟩ came. They hope so. Hope left.                     | ⟨p:Hope⟩ came. They hope so. ⟨p:Hope⟩ left.
                    ⟨p*0.6:Quist⟩ came. Quist left.                             | ⟨p:Quist⟩ came. Quist left.
                    ⟨p:Lee⟩ came. Lee left.                                     | ⟨p:Lee⟩ came. Lee left.
                    ⟨g:Kesterian⟩ bread. Kesterian wine.                        | ⟨g:Kesterian⟩ bread. Kesterian wine.
                    ⟨p:Ann Lee⟩ met ⟨o:Ann Lee Bakery⟩.                         | ⟨p:Ann Lee⟩ met ⟨o:Ann Lee Bakery⟩.
                    """)
    void a_sure_name_is_one_wherever_its_words_stand(String marked, String expected) {
        assertThat(mended(marked)).isEqualTo(expected);
    }

    @Test
    void a_name_found_by_its_words_alone_is_less_sure() {
        List<Tagged> names = mend(MarkedMentions.of("⟨l*0.9:Lund⟩ voted. It rained in Lund."));
        assertThat(names).extracting(Tagged::confidence).containsExactly(0.9, 0.8 * 0.9);
    }

    @Test
    void a_text_without_names_has_none() {
        assertThat(mend(MarkedMentions.of("It rained."))).isEmpty();
    }

    private static String mended(String marked) {
        Reading reading = MarkedMentions.of(marked);
        String text = reading.article().text();
        Tokens tokens = tokens(text);
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (Tagged name : mend(reading)) {
            Passage passage = Passage.of(text, tokens.place(name.start(), name.end()));
            shown.append(text, at, passage.span().start())
                    .append("⟨%s:%s⟩".formatted(LETTERS.get(name.label()), passage.words()));
            at = passage.span().end();
        }
        return shown.append(text.substring(at)).toString();
    }

    private static List<Tagged> mend(Reading reading) {
        Tokens tokens = tokens(reading.article().text());
        List<Tagged> names = new ArrayList<>();
        for (Mention mention : reading.mentions()) {
            int start = 0;
            while (tokens.span(start).start() < mention.span().start()) {
                start++;
            }
            int end = start;
            while (end < tokens.size() && tokens.span(end).end() <= mention.span().end()) {
                end++;
            }
            names.add(new Tagged(LABELS.indexOf(mention.type()), start, end, mention.confidence()));
        }
        return new NameSpans().mend(tokens, names);
    }

    private static Tokens tokens(String text) {
        return Tokens.of(text, List.of(new Span(0, text.length())), WORD_PIECE);
    }
}
