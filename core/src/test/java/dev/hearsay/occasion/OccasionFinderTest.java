package dev.hearsay.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Moment;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class OccasionFinderTest {
    /** A sentence, and below it what it says: to whom, where, when. */
    static final String SAID =
            """
            «The road will close», [Lee] {said} at a press conference with his Kesterian counterpart.
              to his Kesterian counterpart | where a press conference with his Kesterian counterpart
            «The road will close», [he] {said} at a news conference in Nordhavn.
              where a news conference in Nordhavn
            «The road will close», [envoy Bo Berg] {said} on Tuesday, Radio Nord reports quoting the Courier.
              when Tuesday
            [Lee] {told} reporters «that the road will close».
              to reporters
            [Lee] {told} Radio Nord in an interview on Tuesday «that the road will close».
              to Radio Nord | where an interview | when Tuesday
            [Lee] {told} a rally in Nordhavn «that the road will close».
              where a rally in Nordhavn
            [Lee] {told} the court in Nordhavn «that the road will close».
              to the court | where Nordhavn
            [Lee] {told him} «that the road will close».
              to him
            [Lee] {said in a statement} «that the road will close».
              where a statement
            [Lee] {said} in an interview with Radio Nord «that the road will close».
              to Radio Nord | where an interview with Radio Nord
            «The road will close», [Lee] {said} in a letter to the board.
              to the board | where a letter to the board
            [Lee] {said} on Twitter «that the road will close».
              where Twitter
            «The road will close», [Lee] {said} on state television last week.
              where state television | when last week
            «The road will close», [Lee] {said} on NTV.
              where NTV
            «The road will close», [Lee] {said} on Radio Nord's breakfast show.
              where Radio Nord's breakfast show
            On Tuesday, [Lee] {said} «the road will close».
              when Tuesday
            In a speech to the parliament on Tuesday night, [Lee] {said} «the road will close».
              to the parliament | where a speech to the parliament | when Tuesday night
            [Lee], speaking to reporters in Nordhavn, {said} «the road will close».
              to reporters | where Nordhavn
            Speaking at a rally in Nordhavn, [Lee] {said} «the road will close».
              where a rally in Nordhavn
            [Lee] on Tuesday {said} «the road will close».
              when Tuesday
            [Lee] {said} Tuesday «that the road will close».
              when Tuesday
            «The road will close», {said} [Lee] during a debate earlier this month.
              where a debate | when earlier this month
            «The road will close», [Lee] {said} in Geneva.
              where Geneva
            «The road will close», [Lee] {said} in 2014.
              when 2014
            «The road will close», [Lee] {said} on 3 May.
              when 3 May
            «The road will close», [Lee] {said} on May 3, 2014.
              when May 3, 2014
            «The road will close», [Lee] {said} in May.
              when May
            «The road will close», [Lee] {said} at the time.
              when the time
            «The road will close», [Lee] {said} two weeks ago.
              when two weeks ago
            «The road will close», [Lee] {said} yesterday.
              when yesterday
            «The road will close», [Lee] {said} late Tuesday.
              when late Tuesday
            «The road will close», [Lee] {said} late on Tuesday.
              when Tuesday
            «The road will close», [Lee] {said} on Tuesday at a meeting with students.
              to students | where a meeting with students | when Tuesday
            «The road will close», [Lee] {testified} before the court.
              to the court
            «The road will close», [Lee] {wrote} in an email to Radio Nord.
              to Radio Nord | where an email to Radio Nord
            «The road will close», [Lee] {said} by phone from Nordhavn.
              where Nordhavn
            «The road will close», [Lee] {said} on condition of anonymity on Tuesday.
              when Tuesday
            «The road will close», [Lee] {later told} the Courier.
              to the Courier
            «The road will close», {said} [Lee] on Tuesday, «and so will the bridge».
              when Tuesday
            It rained. At a rally in Nordhavn, [Lee] {said} «the road will close».
              where a rally in Nordhavn
            [Moll] {asked} the mayor «to resign».
              to the mayor
            «The road will close», [Lee] {said} in court.
              where court
            At a rally in Maren, N.K., on Tuesday, [Lee] {said} «the road will close».
              where a rally in Maren, N.K. | when Tuesday
            «The road will close», [Lee] {wrote a few days later}.
              when a few days later
            [Lee] {told} members of the board on Tuesday «that the road will close».
              to members of the board | when Tuesday
            «The road will close», [Lee] {said} to a crowd of students.
              to a crowd of students
            «The road will close», [Lee] {said} at Holt Hall in Nordhavn.
              where Holt Hall in Nordhavn
            [Lee] {told} the Nordhavn Post «that the road will close».
              to the Nordhavn Post
            In speech to the board, [Lee] {says} «the road will close».
              to the board | where speech to the board
            """;

    private static final String TRAPS =
            """
            [Lee] {said} «on Tuesday at a rally in Nordhavn».
              nothing
            [Lee] was {told} on Tuesday «that the road will close».
              when Tuesday
            [Lee] was {told} by reporters «that the road will close».
              nothing
            «The road will close», [Lee] {said} of Nordhavn.
              nothing
            «The road will close», [Lee] {said} on Tuesday's vote.
              nothing
            «The road will close», [Lee] {said} in English.
              nothing
            «The road will close», [Lee] {said} in part.
              nothing
            «The road will close», [Lee] {said} in response to the board.
              nothing
            «The road will close», [Lee] {said}, a day after the rally in Nordhavn.
              nothing
            [Lee] {may} say «that the road will close».
              nothing
            [Lee] {told} reporters of «a rally in Nordhavn».
              to reporters
            [Lee] {told} of «a rally in Nordhavn».
              nothing
            After he lost the vote on Tuesday, [Lee] {said} «the road will close».
              nothing
            The bridge fell on Tuesday. [Lee] {said} «the road will close».
              nothing
            «The road will close», [Lee] {said}. On Tuesday the bridge fell.
              nothing
            «The road will close», [Lee] {said} at 45.
              nothing
            «The road will close», [Lee] {said} about a rally in Nordhavn.
              nothing
            [Lee] {is the loudest in the Kesterian camp in blaming} «the board».
              nothing
            [His] choice of Moll, an old friend, to the board {suggests} «that the road will close».
              nothing
            """;

    @TestFactory
    Stream<DynamicTest> words_beside_the_cue_say_to_whom_where_and_when() {
        return rows(SAID);
    }

    @TestFactory
    Stream<DynamicTest> other_words_say_nothing_of_the_occasion() {
        return rows(TRAPS);
    }

    @Test
    void what_the_model_marked_as_a_moment_is_one() {
        Reading read = MarkedReading.of("«It shut», [Lee] {said} on the eve of the fair.");
        int start = read.article().text().indexOf("the eve");
        Passage eve =
                Passage.of(
                        read.article().text(),
                        new Span(start, start + "the eve of the fair".length()));
        Reading marked =
                new Reading(
                        read.article(),
                        read.quotations(),
                        read.attributions(),
                        read.mentions(),
                        List.of(new Moment(eve, 0.9, "reader/names")),
                        read.notes());
        Occasion occasion = OccasionFinder.find(marked, marked.attributions().get(0));
        assertThat(occasion.when()).contains(eve);
    }

    @Test
    void a_content_without_a_cue_has_no_occasion() {
        assertThat(find("«The road will close», [Lee].")).isEqualTo("nothing");
    }

    private static Stream<DynamicTest> rows(String table) {
        List<String> lines = table.lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 2)
                .map(
                        i ->
                                DynamicTest.dynamicTest(
                                        lines.get(i),
                                        () ->
                                                assertThat(find(lines.get(i)))
                                                        .isEqualTo(lines.get(i + 1).strip())));
    }

    static String find(String marked) {
        Reading reading = MarkedReading.of(marked);
        Occasion occasion = OccasionFinder.find(reading, reading.attributions().get(0));
        List<String> parts =
                Stream.of(
                                part("to", occasion.to()),
                                part("where", occasion.where()),
                                part("when", occasion.when()))
                        .flatMap(Optional::stream)
                        .toList();
        return parts.isEmpty() ? "nothing" : String.join(" | ", parts);
    }

    private static Optional<String> part(String name, Optional<Passage> passage) {
        return passage.map(p -> name + " " + p.words());
    }
}
