package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.Mutations;
import dev.hearsay.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpeakerFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [⟨p:Ann Lee⟩] {said} «so».                                      | Ann Lee, person, name
                    ⟨p:Ann Lee⟩ came. [⟨p:Lee⟩] {said} «so».                        | Ann Lee, person, name
                    [⟨l:Kesteria⟩'s envoy for ⟨l:Nordland⟩ ⟨p:Bo Berg⟩] {said} «so».  | Bo Berg, person, name
                    [⟨n.p:the head⟩ of ⟨n.o:the agency⟩, ⟨p:Bo Berg⟩,] {said} «so». | Bo Berg, person, name
                    [⟨o:Holt Shipping⟩] {said} «so».                                | Holt Shipping, organization, name
                    [The ⟨o:Kesterian Defence Ministry⟩] {said} «so».               | Kesterian Defence Ministry, government, name
                    [⟨l:Kesteria⟩] {hopes} «for rain».                              | Kesteria, government, name
                    [⟨o:Holt Shipping⟩, based in ⟨l:Lund⟩,] {said} «so».            | Holt Shipping, organization, name
                    [Many ⟨g:Kesterians⟩] {said} «so».                              | Many Kesterians, group, people
                    ⟨g:Democrats⟩ came. [Nordhavn ⟨g:Democrats⟩] {said} «so».       | Nordhavn Democrats, group, people
                    [Bo Berg] {said} «so».                                          | Bo Berg, person, unread-name
                    [The Guild of Bakers] {said} «so».                              | Guild of Bakers, organization, unread-name
                    ⟨p:Ann Lee⟩ came. [Lee] {said} «so».                            | Ann Lee, person, name
                    ⟨p:Ann Lee⟩ and ⟨p:Bo Lee⟩ came. [Lee] {said} «so».             | Lee, person, unread-name
                    """)
    void a_name_speaks_for_itself(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @Test
    void a_named_speaker_has_the_roles_and_the_id_of_its_entity() {
        Speaker speaker = Voices.last("Mayor ⟨p:Ann Lee⟩ came. [⟨p:Lee⟩] {said} «so».");

        assertThat(speaker.roles()).containsExactly("Mayor");
        assertThat(speaker.entity()).contains("e1");
    }

    @Test
    void a_name_that_the_model_did_not_see_is_less_sure() {
        assertThat(Voices.last("[Bo Berg] {said} «so».").confidence())
                .isLessThan(Voices.last("[⟨p:Bo Berg⟩] {said} «so».").confidence());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [⟨p:Ann Lee⟩ and ⟨p:Bo Berg⟩] {said} «so».                 | Ann Lee and Bo Berg, group, several
                    [⟨p:Ann Lee⟩, ⟨p:Bo Berg⟩ and ⟨p:Cole⟩] {said} «so».       | Ann Lee, Bo Berg and Cole, group, several
                    [Mayor ⟨p:Ann Lee⟩ and Governor ⟨p:Bo Berg⟩] {said} «so».  | Ann Lee and Bo Berg, group, several
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩. [⟨p:Lee⟩ and ⟨p:Berg⟩] {said} «so».  | Ann Lee and Bo Berg, group, several
                    [Both Mr. Quist and Mr. ⟨p:Berg⟩] {said} «so».             | Quist and Berg, group, several
                    [⟨l:Kesteria⟩ and ⟨l:Nordland⟩] {said} «so».               | Kesteria and Nordland, group, several
                    [⟨p:Ann Lee⟩ and her husband] {said} «so».                 | Ann Lee, person, name
                    """)
    void several_with_names_are_a_group(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Minister ⟨p:Bo Berg⟩, [⟨r.p:who⟩] {said} «so», left.                            | Bo Berg, person, relative
                    ⟨p:Bo Berg⟩, ⟨n.p:a nurse⟩ from ⟨l:Nordhavn⟩, [⟨r.p^1:who⟩] {said} «so», left.  | Bo Berg, person, relative
                    ⟨n.p:Two officials⟩, [⟨r.p:who⟩] {said} «so», left.                             | Two officials, unnamed, relative
                    ⟨p:Lee⟩ met ⟨n.p:a clerk⟩ [⟨r.p:who⟩] {said} «so».                              | a clerk, unnamed, relative
                    ⟨p:Lee⟩ did not pay an architect [⟨r.p^1:who⟩] {said} «so».                     | an architect, unnamed, relative
                    ⟨p:Lee⟩ endorses ⟨p:Berg⟩, [⟨r.p^1*0.6:who⟩] {said} «so».                       | Berg, person, relative
                    ⟨o:Holt Shipping⟩, [⟨r.x:which⟩] {said} «so», sank.                             | Holt Shipping, organization, relative
                    ⟨l:Kesteria⟩, [⟨r.x:which⟩] {said} «so», is wet.                                | Kesteria, government, relative
                    ⟨p:Lee⟩ slept in ⟨l:Lund⟩ [⟨r.p:who⟩] {said} «so».                              | Lee, person, relative
                    ⟨p:Bo Berg⟩ left. [⟨r.p:Who⟩] {said} «so»?                                      | nobody, unknown, none
                    """)
    void who_is_the_one_right_before_it(String marked, String expected) {
        Speaker speaker = Voices.last(marked);
        assertThat(Voices.shown(speaker).replace("nameless", "relative")).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [1:⟨p:Ann Lee⟩] {1:said} «1:that [2:⟨r.p:I⟩] {2:hope} «2:so»».                 | Ann Lee, person, first-person
                    «1:“[2:⟨r.p:I⟩] {2:hope} «2:so»,”» [1:⟨p:Ann Lee⟩] {1:said}.                   | Ann Lee, person, first-person
                    [1:⟨o:Holt Shipping⟩] {1:said} «1:“[2:⟨r.p:we⟩] {2:hope} «2:so»”».             | Holt Shipping, organization, first-person
                    [1:⟨p:Ann Lee⟩] {1:said} «1:“[2:⟨r.p:we⟩] {2:hope} «2:so»”».                   | nobody, unknown, first-person
                    “[⟨r.p:I⟩] {hope} «so».”                                                       | nobody, unknown, first-person
                    [⟨r.p:We⟩] {hope} «so».                                                        | nobody, unknown, first-person
                    """)
    void i_is_whoever_speaks_around_it(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @Test
    void i_outside_of_any_quotation_is_the_writer() {
        Reading reading = Voices.by(List.of("Ida Cole"), "[⟨r.p:I⟩] {think} «so».");
        assertThat(Voices.of(reading).stream().map(Voices::shown))
                .containsExactly("Ida Cole, person, writer");
    }

    @Test
    void i_in_a_quotation_of_nobody_is_not_the_writer() {
        Reading reading = Voices.by(List.of("Ida Cole"), "“[⟨r.p:I⟩] {think} «so».”");
        assertThat(Voices.of(reading).stream().map(Voices::shown))
                .containsExactly("nobody, unknown, first-person");
    }

    @Test
    void one_of_two_writers_is_nobody() {
        Reading reading = Voices.by(List.of("Ida Cole", "Bo Berg"), "[⟨r.p:I⟩] {think} «so».");
        assertThat(Voices.of(reading).stream().map(Voices::shown))
                .containsExactly("nobody, unknown, first-person");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Ann Lee⟩ came. [⟨r.p^1:She⟩] {said} «so».                             | Ann Lee, person, pronoun
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩. [⟨r.p^1*0.5,2*0.5:She⟩] {said} «so».        | Ann Lee, person, pronoun
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩. [⟨r.p^1*0.5,2*0.5:He⟩] {said} «so».         | Bo Berg, person, pronoun
                    ⟨p:Ann Lee⟩ came. [⟨r.p:He⟩] {said} «so».                                | nobody, unknown, pronoun
                    ⟨o:Holt Shipping⟩ sank. [⟨r.p:She⟩] {said} «so».                         | nobody, unknown, pronoun
                    [⟨r.p:She⟩] {said} «so». ⟨p:Ann Lee⟩ came.                               | nobody, unknown, pronoun
                    ⟨n.p:A spokeswoman⟩ came. [⟨r.p^1:She⟩] {said} «so».                     | A spokeswoman, unnamed, pronoun
                    ⟨n.p:The mayors⟩ came. [⟨r.p^1:She⟩] {said} «so».                        | nobody, unknown, pronoun
                    """)
    void he_and_she_are_people_of_their_gender(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨o:Holt Shipping⟩ sank. [⟨r.o^1:It⟩] {said} «so».                 | Holt Shipping, organization, pronoun
                    ⟨g:Democrats⟩ came. [⟨r.p^1:They⟩] {said} «so».                   | Democrats, group, pronoun
                    [1:Two officials] {1:said} «1:so». [2:⟨r.p:They⟩] {2:left} «2:it open».  | Two officials, unnamed, pronoun
                    ⟨p:Ann Lee⟩ came. [⟨r.o^1:It⟩] {said} «so».                       | nobody, unknown, pronoun
                    [⟨r.o:It⟩] {said} «so».                                           | nobody, unknown, pronoun
                    """)
    void they_and_it_are_no_single_person(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [⟨n.x:the ministry's data⟩] {show} «so».            | the ministry's data, document, document
                    [⟨n.x:A new poll⟩ by ⟨o:Holt⟩] {shows} «so».        | A new poll by Holt, document, document
                    [Court documents] {show} «so».                      | Court documents, document, document
                    [⟨n.x:reports⟩ that ⟨p:Lee⟩ read] {say} «so».       | reports, document, document
                    """)
    void what_is_written_is_a_document(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [the ⟨p:Lee⟩ ⟨n.o:campaign⟩] {said} «so».                | Lee campaign, organization, named-body
                    [⟨p:Lee⟩'s ⟨n.o:campaign⟩] {said} «so».                  | Lee's campaign, organization, named-body
                    [The ⟨g:Kesterian⟩ ⟨n.o:army⟩] {said} «so».              | Kesterian army, government, named-body
                    [a union in ⟨l:Nordhavn⟩] {said} «so».                   | a union in Nordhavn, unnamed, nameless
                    [⟨g:Kesterian⟩ ⟨n.o:companies⟩] {said} «so».             | Kesterian companies, group, nameless
                    """)
    void a_body_with_a_name_before_it_is_named(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Mayor ⟨p:Ann Lee⟩ came. [⟨n.p:The mayor⟩] {said} «so».                       | Ann Lee, person, description
                    Norwegian Foreign Minister ⟨p:Bo Holt⟩ came. [⟨n.p:The top diplomat⟩] {said} «so». | Bo Holt, person, description
                    ⟨o:Holt Shipping⟩ sank. [⟨n.o^1:The company⟩] {said} «so».                   | Holt Shipping, organization, body
                    Mayor ⟨p:Ann Lee⟩ came. [⟨n.p:A mayor⟩] {said} «so».                         | A mayor, unnamed, nameless
                    Mayor ⟨p:Ann Lee⟩ came. [⟨n.p:The mayors⟩] {said} «so».                      | The mayors, group, nameless
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩ and ⟨p:Ida Cole⟩. [⟨n.p:The plumber⟩] {said} «so».  | nobody, unknown, description
                    Judge ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩. [⟨n.p:The Nordhavn judge⟩] {said} «so».    | Ann Lee, person, description
                    [⟨n.p:A judge⟩] {said} «so». Judge ⟨p:Ann Lee⟩ wrote it.                     | Ann Lee, person, description
                    Republican nominee ⟨p:Bo Berg⟩ met Democratic nominee ⟨p:Ann Lee⟩. [⟨n.p:The GOP nominee⟩] {said} «so». | Bo Berg, person, description
                    """)
    void an_office_is_whoever_the_article_gives_it_to(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [⟨n.p:The judge⟩] {said} «so».                       | nobody, unknown, description
                    [⟨o:KPA⟩'s ⟨n.p:director⟩] {said} «so».              | nobody, unknown, description
                    [⟨n.o:the union⟩] {said} «so».                       | nobody, unknown, body
                    [⟨n.p:the man⟩ who saw it] {said} «so».              | the man, unnamed, nameless
                    [⟨n.o:the bakers' union⟩] {said} «so».               | the bakers' union, unnamed, nameless
                    [the deal] {said} «so».                              | the deal, document, document
                    """)
    void whom_the_reader_is_to_know_is_not_called_nameless(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @Test
    void a_nameless_one_is_told_of_again() {
        assertThat(
                        Voices.of(
                                "[1:⟨n.p:A clerk⟩] {1:said} «1:so».\n"
                                        + "[2:⟨n.p:The clerk⟩] {2:added} «2:more»."))
                .extracting(Voices::shown)
                .containsExactly("A clerk, unnamed, nameless", "A clerk, unnamed, retold");
    }

    @Test
    void she_is_nobody_where_the_one_just_spoken_of_is_nobody() {
        assertThat(
                        Voices.of(
                                "⟨p:Bo Berg⟩ left.\n[1:⟨n.p:The judge⟩] {1:said} «1:so»,"
                                        + " and [2:⟨r.p:she⟩] {2:denied} «2:it»."))
                .extracting(Voices::shown)
                .containsExactly("nobody, unknown, description", "nobody, unknown, pronoun");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    [⟨n.p:a senior official⟩ at ⟨n.o:the ministry⟩] {said} «so».      | a senior official at the ministry, unnamed, nameless
                    [⟨n.p:officials⟩ in ⟨l:Nordhavn⟩] {said} «so».                    | officials in Nordhavn, unnamed, nameless
                    [⟨n.p:two bakers⟩, who asked for quiet,] {said} «so».             | two bakers, group, nameless
                    [Critics] {said} «so».                                            | Critics, group, nameless
                    [⟨n.p:a Nordhavn-based analyst⟩] {said} «so».                     | a Nordhavn-based analyst, unnamed, nameless
                    [some] {said} «so».                                               | some, group, nameless
                    [one of ⟨n.p:the officials⟩] {said} «so».                         | one of the officials, unnamed, nameless
                    [someone] {said} «so».                                            | someone, unnamed, nameless
                    [⟨p:Lee⟩'s ⟨n.p:lawyer⟩] {said} «so».                             | Lee's lawyer, unnamed, nameless
                    [⟨n.p:a spokeswoman⟩ for ⟨p:Ann Lee⟩] {said} «so».                | a spokeswoman for Ann Lee, unnamed, nameless
                    """)
    void whom_nobody_names_is_called_what_the_text_calls_him(String marked, String expected) {
        assertThat(Voices.shown(Voices.last(marked))).isEqualTo(expected);
    }

    @Test
    void two_whom_nobody_names_are_kept_apart() {
        assertThat(
                        Voices.of(
                                "[1:⟨n.p:A senior official⟩] {1:said} «1:so»."
                                        + " [2:⟨n.p:Another official⟩] {2:denied} «2:it»."))
                .extracting(speaker -> speaker.name().orElse(""))
                .containsExactly("A senior official", "Another official");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {said} «so».               | nobody, unknown, no-source
                    [—] {said} «so».           | nobody, unknown, none
                    [you] {said} «so».         | nobody, unknown, none
                    """)
    void a_source_that_tells_nothing_is_unknown(String marked, String expected) {
        Speaker speaker = Voices.last(marked);
        assertThat(Voices.shown(speaker)).isEqualTo(expected);
        assertThat(speaker.confidence()).isZero();
    }

    @Test
    void the_second_piece_of_a_source_answers_where_the_first_cannot() {
        assertThat(Voices.shown(Voices.last("[—] {said} [⟨p:Ann Lee⟩] «so».")))
                .isEqualTo("Ann Lee, person, name");
    }

    @Test
    void every_attribution_has_its_speaker_in_order() {
        assertThat(
                        Voices.of(
                                "[1:⟨p:Ann Lee⟩] {1:said} «1:so». [2:⟨p:Bo Berg⟩] {2:denied} «2:it»."
                                        + " {3:said} «3:no»."))
                .extracting(speaker -> speaker.name().orElse(""))
                .containsExactly("Ann Lee", "Bo Berg", "");
    }

    @Test
    void nothing_that_befalls_a_text_makes_it_throw() {
        String text =
                "Mayor Ann Lee met two officials. “I hope so,” she said.\nThe mayor of Nordhavn, who"
                        + " wrote a report, and Berg said they knew. Holt's company denied it.";
        Mutations.of(text)
                .forEach(
                        (how, changed) -> {
                            Reading reading = Strewn.over(changed);
                            assertThat(Voices.of(reading))
                                    .as(how)
                                    .hasSameSizeAs(reading.attributions())
                                    .allSatisfy(
                                            speaker ->
                                                    assertThat(speaker.confidence())
                                                            .isBetween(0.0, 1.0))
                                    .isEqualTo(Voices.of(reading));
                        });
    }
}
