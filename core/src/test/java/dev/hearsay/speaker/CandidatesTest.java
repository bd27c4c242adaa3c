package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.entity.GivenNames.Gender;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CandidatesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Ann Lee⟩ met ⟨p:Bo Berg⟩ and ⟨p:Quist⟩. [⟨r.p:She⟩] {said} «so».    | Ann Lee, Quist
                    ⟨p:Ann Lee⟩ met ⟨n.p:a clerk⟩. [⟨r.p:She⟩] {said} «so».               | Ann Lee, a clerk
                    ⟨n.p:Lee's lawyer⟩ came. [⟨r.p:She⟩] {said} «so».                     | Lee's lawyer
                    ⟨n.p:His lawyer⟩ came. [⟨r.p:She⟩] {said} «so».                       | His lawyer
                    ⟨n.p:Two clerks⟩ came. [⟨r.p:She⟩] {said} «so».                       | nobody
                    ⟨n.p:A spokesman⟩ met ⟨n.p:an old woman⟩. [⟨r.p:She⟩] {said} «so».    | an old woman
                    [1:A spokesman] {1:said} «1:so». [2:⟨r.p:She⟩] {2:left} «2:it».       | nobody
                    [1:A clerk] {1:said} «1:so». [2:⟨r.p:She⟩] {2:left} «2:it».           | A clerk
                    [1:The town's clerk] {1:said} «1:so». [2:⟨r.p:She⟩] {2:left} «2:it».  | The town's clerk
                    [1:A clerk for two towns] {1:said} «1:so». [2:⟨r.p:She⟩] {2:left} «2:it».  | A clerk for two towns
                    [1:One of two clerks] {1:said} «1:so». [2:⟨r.p:She⟩] {2:left} «2:it». | One of two clerks
                    [1:Two clerks] {1:said} «1:so». [2:⟨r.p:She⟩] {2:left} «2:it».        | nobody
                    ⟨o:Holt Shipping⟩ sank. [⟨r.p:She⟩] {said} «so».                      | nobody
                    """)
    void people_of_the_gender_that_fits(String marked, String expected) {
        Question question = RankingTest.question(marked);
        assertThat(shown(Candidates.people(question, Gender.FEMALE))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨o:Holt Shipping⟩ and ⟨g:Democrats⟩ met. [⟨r.p:They⟩] {said} «so».     | Holt Shipping, Democrats
                    ⟨p:Ann Lee⟩ came. [⟨r.p:They⟩] {said} «so».                           | nobody
                    [1:Two clerks] {1:said} «1:so». [2:⟨r.p:They⟩] {2:left} «2:it».       | Two clerks
                    [1:The town's clerk] {1:said} «1:so». [2:⟨r.p:They⟩] {2:left} «2:it». | nobody
                    [1:A report] {1:said} «1:so». [2:⟨r.o:It⟩] {2:left} «2:it».           | A report
                    """)
    void bodies_and_several_people(String marked, String expected) {
        assertThat(shown(Candidates.bodies(RankingTest.question(marked)))).isEqualTo(expected);
    }

    @Test
    void only_people_with_a_name_have_an_office() {
        Question question =
                RankingTest.question(
                        "⟨p:Ann Lee⟩ met ⟨n.p:a clerk⟩. [⟨n.p:The mayor⟩] {said} «so».");
        assertThat(shown(Candidates.around(question, Gender.UNKNOWN))).isEqualTo("Ann Lee");
    }

    @Test
    void nobody_is_meant_who_is_spoken_of_later() {
        Question question = RankingTest.question("[⟨r.p:She⟩] {said} «so». ⟨p:Ann Lee⟩ came.");
        assertThat(Candidates.people(question, Gender.FEMALE)).isEmpty();
    }

    private static String shown(List<Candidate> candidates) {
        return candidates.isEmpty()
                ? "nobody"
                : candidates.stream()
                        .map(candidate -> candidate.speaker().name().orElse(""))
                        .collect(Collectors.joining(", "));
    }
}
