package dev.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearsay.entity.EntityFinder;
import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.reading.MarkedMentions;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What tips the scale, all else being equal; how far is fitted and not said here. */
final class RankingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    ⟨p:Ann Lee⟩ left. ⟨p:Ida Berg⟩ left. [⟨r.p^1*0.9,2*0.1:She⟩] {said} «so».  | Ann Lee
                    ⟨p:Ann Lee⟩ left. ⟨p:Ida Berg⟩ left. [⟨r.p^1*0.1,2*0.9:She⟩] {said} «so».  | Ida Berg
                    """)
    void whom_the_model_points_at(String marked, String expected) {
        assertThat(person(marked)).isEqualTo(expected);
    }

    @Test
    void the_nearer_one() {
        String far = "It rained all day, and nobody was in the streets any more. ".repeat(6);
        assertThat(
                        person(
                                "⟨p:Ann Lee⟩ left. "
                                        + far
                                        + "⟨p:Ida Berg⟩ left. [⟨r.p:She⟩] {said} «so»."))
                .isEqualTo("Ida Berg");
    }

    @Test
    void whoever_spoke_just_before() {
        assertThat(
                        person(
                                "[1:⟨p:Ann Lee⟩] {1:said} «1:so». ⟨p:Ida Berg⟩ nodded."
                                        + " [2:⟨r.p:She⟩] {2:added} «2:no»."))
                .isEqualTo("Ann Lee");
    }

    @Test
    void whoever_is_spoken_of_most() {
        assertThat(
                        person(
                                "⟨p:Ann Lee⟩ came. ⟨p:Ann Lee⟩ sang. ⟨p:Ann Lee⟩ left."
                                        + " ⟨p:Ida Berg⟩ slept. [⟨r.p:She⟩] {said} «so»."))
                .isEqualTo("Ann Lee");
    }

    @Test
    void whoever_opens_the_sentence() {
        assertThat(
                        person(
                                "It had rained on all the roofs of the town. ⟨p:Ann Lee⟩ thanked the"
                                        + " good and patient baker's wife ⟨p:Ida Berg⟩. [⟨r.p:She⟩] {said} «so»."))
                .isEqualTo("Ann Lee");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    Mayor ⟨p:Ann Lee⟩ met Governor ⟨p:Ida Berg⟩. [⟨n.p:The mayor⟩] {said} «so».     | Ann Lee
                    Mayor ⟨p:Ann Lee⟩ met Governor ⟨p:Ida Berg⟩. [⟨n.p:The governor⟩] {said} «so».  | Ida Berg
                    """)
    void whoever_has_the_office(String marked, String expected) {
        Question question = question(marked);
        assertThat(best(question, Candidates.around(question, Gender.UNKNOWN), Ranking.DESCRIPTION))
                .isEqualTo(expected);
    }

    @Test
    void one_alone_has_all_of_the_probability() {
        Question question = question("⟨p:Ann Lee⟩ left. [⟨r.p:She⟩] {said} «so».");
        List<Candidate> candidates = Candidates.people(question, Gender.FEMALE);

        assertThat(Ranking.best(question, candidates, Ranking.PERSON).orElseThrow().probability())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void the_best_of_two_has_at_least_half_of_it() {
        Question question =
                question("⟨p:Ann Lee⟩ left. ⟨p:Ida Berg⟩ left. [⟨r.p:She⟩] {said} «so».");
        List<Candidate> candidates = Candidates.people(question, Gender.FEMALE);

        assertThat(Ranking.best(question, candidates, Ranking.PERSON).orElseThrow().probability())
                .isBetween(0.5, 0.999);
    }

    @Test
    void nobody_is_the_best_of_none() {
        Question question = question("[⟨r.p:She⟩] {said} «so».");
        assertThat(Ranking.best(question, List.of(), Ranking.PERSON)).isEmpty();
    }

    private static String person(String marked) {
        Question question = question(marked);
        return best(question, Candidates.people(question, Gender.FEMALE), Ranking.PERSON);
    }

    private static String best(
            Question question, List<Candidate> candidates, Ranking.Weights weights) {
        return Ranking.best(question, candidates, weights)
                .flatMap(best -> best.candidate().speaker().name())
                .orElse("nobody");
    }

    /** What is asked of the last attribution, when those before it are answered. */
    static Question question(String marked) {
        Reading reading = MarkedMentions.of(marked);
        Scene scene = new Scene(reading, reading.attributions(), EntityFinder.find(reading));
        List<Speaker> speakers = Voices.of(reading);
        int last = speakers.size() - 1;
        speakers.subList(0, last).forEach(scene::add);
        Span source = reading.attributions().get(last).source().get(0).span();
        Optional<Head> head = HeadFinder.find(scene.text(), source, scene.mentions(source));
        return new Question(
                scene, last, reading.attributions().get(last).source().get(0), head.orElseThrow());
    }
}
