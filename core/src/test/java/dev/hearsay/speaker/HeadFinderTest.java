package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Mutations;
import dev.hearsay.reading.MarkedMentions;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Ann Lee⟩                                          | name Ann Lee
                    Mayor ⟨p:Ann Lee⟩                                    | name Ann Lee
                    ⟨n.p:the mayor⟩ ⟨p:Ann Lee⟩                          | name Ann Lee
                    ⟨p:Ann Lee⟩, ⟨n.p:the mayor⟩ of ⟨l:Nordhavn⟩,        | name Ann Lee
                    ⟨p:Ann Lee⟩ of ⟨o:the Courier⟩                       | name Ann Lee
                    ⟨p:Ann Lee-Berg⟩ herself                             | name Ann Lee-Berg
                    ⟨p:Lee⟩'s                                            | name Lee
                    Chief Justice ⟨p:Bo G. Berg⟩ Jr.                     | name Bo G. Berg
                    ⟨p:Bo Berg Jr.⟩                                      | name Bo Berg Jr.
                    ⟨p:Lee⟩, who                                         | name Lee
                    ⟨p:Lee⟩'s ⟨n.p:campaign manager⟩ ⟨p:Bo Berg⟩         | name Bo Berg
                    ⟨p:Bo Berg⟩ (⟨l:Nordhavn⟩)                           | name Bo Berg
                    the ⟨o:Ministry of Health and Care⟩                  | name Ministry of Health and Care
                    ⟨o:Berg, Lee & Cole⟩                                 | name Berg, Lee & Cole
                    ⟨o:Holt Shipping⟩, based in ⟨l:Lund⟩                 | name Holt Shipping
                    ⟨l:Kesteria⟩                                         | name Kesteria
                    ⟨l:U.S.⟩                                             | name U.S.
                    many ⟨g:Kesterians⟩                                  | name Kesterians
                    """)
    void a_name_that_stands_last_before_what_describes_it(String source, String expected) {
        assertThat(head(source)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨n.p:the mayor⟩                                      | nominal mayor
                    The ⟨n.p:mayor⟩ also                                 | nominal mayor
                    ⟨n.p:a spokeswoman⟩ for ⟨p:Ann Lee⟩                  | nominal spokeswoman
                    ⟨p:Lee⟩'s ⟨n.p:lawyer⟩                               | nominal lawyer
                    ⟨p:Lee⟩’s ⟨n.p:lawyer⟩                               | nominal lawyer
                    ⟨l:Nordhavn⟩ ⟨n.p:mayor⟩                             | nominal mayor
                    ⟨g:Kesterian⟩ ⟨n.p:officials⟩                        | nominal officials
                    the ⟨p:Lee⟩ ⟨n.o:campaign⟩                           | nominal campaign
                    ⟨n.x:the ministry's data⟩                            | nominal data
                    ⟨n.o:A union⟩ of bakers                              | nominal union
                    A union of bakers                                    | nominal union
                    ⟨n.p:a senior official⟩ at ⟨n.o:the ministry⟩        | nominal official
                    ⟨n.p:officials⟩ familiar with ⟨n.x:the talks⟩        | nominal officials
                    ⟨n.p:two officials⟩, who asked not to be named,      | nominal officials
                    ⟨n.p:the mayor⟩ (who asked for quiet)                | nominal mayor
                    ⟨n.p:the mayor⟩ - a baker -                          | nominal mayor
                    ⟨n.p:the vice-president⟩                             | nominal president
                    ⟨n.p:a Nordhavn-based analyst⟩                       | nominal analyst
                    ⟨n.p:a well-known lawyer⟩                            | nominal lawyer
                    ⟨n.p:the so-called expert⟩                           | nominal expert
                    ⟨n.p:an off-duty officer⟩                            | nominal officer
                    ⟨n.p:a friend⟩ of ⟨n.p:the former mayor⟩ ⟨p:Bo Berg⟩ | nominal friend
                    ⟨n.p:a friend⟩ of Mayor ⟨p:Bo Berg⟩                  | nominal friend
                    the Association of Bakers                            | nominal Association
                    Critics                                              | nominal Critics
                    Bakers of Nordhavn                                   | nominal Bakers
                    """)
    void a_noun_where_no_name_is_meant(String source, String expected) {
        assertThat(head(source)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨l:Kesteria⟩'s ⟨n.p:special envoy⟩ for ⟨l:Nordland⟩ ⟨p:Bo Berg⟩  | name Bo Berg
                    ⟨n.p:the head⟩ of ⟨n.o:the agency⟩, ⟨p:Bo Berg⟩,                 | name Bo Berg
                    ⟨n.p:the head⟩ of ⟨n.o:the agency⟩ ⟨p:Bo Berg⟩                   | name Bo Berg
                    ⟨n.p:her lawyer⟩, Mr. ⟨p:Berg⟩,                                  | name Berg
                    ⟨n.p:her lawyer⟩, ⟨p:Bo Berg⟩                                    | name Bo Berg
                    ⟨n.p:the mother⟩ of ⟨p:Ann Lee⟩, ⟨p:Ida Lee⟩,                    | name Ida Lee
                    ⟨n.p:a lawyer⟩ for ⟨o:Holt Shipping⟩ ⟨p:Bo Berg⟩                 | name Bo Berg
                    ⟨n.p:a baker⟩ who met ⟨p:Bo Berg⟩                                | nominal baker
                    ⟨n.p:a baker⟩ from ⟨l:Lund⟩, whose brother ⟨p:Bo Berg⟩ sings,    | nominal baker
                    """)
    void whoever_is_named_behind_the_noun(String source, String expected) {
        assertThat(head(source)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨r.p:he⟩                                | pronoun he
                    ⟨r.p:She⟩                               | pronoun She
                    who                                     | pronoun who
                    ⟨r.p:she⟩ herself                       | pronoun she
                    ⟨r.p:they⟩ both                         | pronoun they
                    both                                    | pronoun both
                    one of ⟨n.p:the officials⟩              | pronoun one
                    some in ⟨l:Nordhavn⟩                    | pronoun some
                    those familiar with ⟨n.x:the talks⟩     | pronoun those
                    ⟨r.p:his⟩ ⟨n.p:lawyer⟩                  | nominal lawyer
                    """)
    void a_pronoun_where_nothing_stands_behind_it(String source, String expected) {
        assertThat(head(source)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Bo Berg                                  | name Bo Berg
                    the Guild of Bakers                      | name Guild of Bakers
                    Bo Berg Jr.                              | name Bo Berg
                    Mr. Berg                                 | name Berg
                    """)
    void a_name_that_the_model_did_not_see(String source, String expected) {
        assertThat(head(source)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Lee⟩ and ⟨p:Berg⟩                             | Berg
                    both ⟨p:Lee⟩ and ⟨p:Berg⟩                        | Berg
                    ⟨p:Lee⟩, ⟨p:Berg⟩ and ⟨p:Cole⟩                   | Berg, Cole
                    ⟨p:Lee⟩, ⟨p:Berg⟩, and ⟨p:Cole⟩                  | Berg, Cole
                    ⟨p:Lee⟩ and ⟨p:Berg⟩'s                           | Berg
                    Both Mr. ⟨p:Lee⟩ and Mr. ⟨p:Berg⟩                | Berg
                    Sen. ⟨p:Lee⟩ and Sen. ⟨p:Berg⟩                   | Berg
                    Mayor ⟨p:Lee⟩ and Governor ⟨p:Berg⟩              | Berg
                    Gen. ⟨p:Lee⟩ and Prime Minister ⟨p:Berg⟩         | Berg
                    ⟨p:Lee⟩, ⟨o:Holt Shipping⟩                       | ''
                    ⟨p:Lee⟩ and ⟨r.p:his⟩ ⟨n.p:lawyer⟩               | ''
                    ⟨p:Lee⟩ in ⟨l:Lund⟩                              | ''
                    ⟨p:Lee⟩, who met ⟨p:Cole⟩ and ⟨p:Berg⟩           | ''
                    ⟨p:Lee⟩ and ⟨p:Berg⟩'s ⟨n.p:lawyer⟩              | ''
                    """)
    void names_beside_the_head_belong_to_it(String source, String expected) {
        assertThat(found(source).stream().flatMap(head -> head.joined().stream()))
                .extracting(mention -> mention.passage().words())
                .isEqualTo(expected.equals("''") ? List.of() : List.of(expected.split(", ", -1)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨n.p:a senior official⟩ at ⟨n.o:the ministry⟩       | a senior official at the ministry
                    ⟨n.p:two officials⟩, who asked for quiet,           | two officials
                    ⟨n.p:officials⟩ who know ⟨n.x:the talks⟩            | officials
                    one of ⟨n.p:the officials⟩                          | one of the officials
                    ⟨n.x:a report⟩ that ⟨n.o:the ministry⟩ wrote        | a report
                    """)
    void a_description_ends_where_a_clause_begins(String source, String expected) {
        assertThat(found(source)).map(head -> head.phrase().words()).contains(expected);
    }

    @Test
    void a_description_opens_with_its_first_word_in_small_letters() {
        assertThat(found("The ⟨n.p:mayor⟩")).map(Head::opening).contains("the");
        assertThat(found("The\u00a0⟨n.p:mayor⟩")).map(Head::opening).contains("the");
    }

    @Test
    void marks_alone_have_no_head() {
        assertThat(found("— …")).isEmpty();
    }

    @Test
    void nothing_that_befalls_a_source_makes_it_throw() {
        String source = "Kesteria's special envoy for Nordland, Bo “the Bear” Berg (50), and he";
        Mutations.of(source)
                .forEach(
                        (how, text) -> {
                            Optional<Head> head =
                                    HeadFinder.find(text, new Span(0, text.length()), strewn(text));
                            assertThat(head.stream())
                                    .as(how)
                                    .allSatisfy(
                                            found ->
                                                    assertThat(text)
                                                            .contains(found.word().words())
                                                            .contains(found.phrase().words()));
                        });
    }

    /** A mention of every form every few letters. */
    private static List<Mention> strewn(String text) {
        return Strewn.over(text).mentions();
    }

    private static String head(String source) {
        return found(source)
                .map(
                        head ->
                                head.form().name().toLowerCase(Locale.ROOT)
                                        + " "
                                        + head.word().words())
                .orElse("none");
    }

    private static Optional<Head> found(String source) {
        Reading reading = MarkedMentions.of("[" + source + "] {said} «so».");
        Span span = reading.attributions().get(0).source().get(0).span();
        return HeadFinder.find(reading.article().text(), span, reading.mentions());
    }
}
