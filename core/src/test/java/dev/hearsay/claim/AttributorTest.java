package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.page.Note;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AttributorTest {
    private static final String NESTED =
            "«1:[2:Nordland] {2:hopes} «2:that the strait will reopen»», [1:the envoy] {1:said}.";

    @Test
    void ids_follow_the_order_of_the_text_and_the_outer_comes_first() {
        Reading read = MarkedReading.of(NESTED + " [3:She] {3:denied} «3:it».");
        List<Attribution> backwards = new ArrayList<>(read.attributions());
        Collections.reverse(backwards);
        Reading reading =
                new Reading(
                        read.article(),
                        read.quotations(),
                        backwards,
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(Attributor.attribute(reading, Lists.shipped()).statements())
                .extracting(s -> s.id() + " " + s.attribution().source().get(0).words())
                .containsExactly("s1 the envoy", "s2 Nordland", "s3 She");
    }

    @Test
    void a_statement_inside_another_says_so() {
        assertThat(attribute(NESTED).statements())
                .extracting(Statement::within)
                .containsExactly(Optional.empty(), Optional.of("s1"));
    }

    @Test
    void the_nearest_statement_around_it_counts() {
        assertThat(
                        attribute(
                                        "«1:«2:[3:Nordland] {3:hopes} «3:for rain»», [2:she]"
                                                + " {2:wrote}», [1:he] {1:said}.")
                                .statements())
                .extracting(Statement::within)
                .containsExactly(Optional.empty(), Optional.of("s1"), Optional.of("s2"));
    }

    @Test
    void a_statement_whose_cue_stands_outside_is_not_within() {
        assertThat(
                        attribute("[1:He] {1:said} «1:it was «2:over»», [2:she] {2:claimed}.")
                                .statements())
                .extracting(Statement::within)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void two_readings_of_the_same_words_are_not_within_each_other() {
        assertThat(attribute("[1:He] {1:said} «1,2:so», [2:she] {2:wrote}.").statements())
                .extracting(Statement::within)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "«“The bridge is safe,”» [she] {said}.              | DIRECT",
                "[She] {said} «the bridge is safe».                 | INDIRECT",
                "[She] {said} «the bridge was “perfectly safe”».    | MIXED",
                "«“The bridge,”» [she] {said}, «“is safe.”»         | DIRECT",
                "«“Yes,”» [she] {said}, «and left».                 | MIXED",
                "[She] {wrote} «…».                                 | INDIRECT",
            })
    void manner_tells_how_much_stands_between_marks(String marked, Manner manner) {
        assertThat(attribute(marked).statements())
                .extracting(Statement::manner)
                .containsExactly(manner);
    }

    @Test
    void a_key_is_the_same_on_every_run() {
        assertThat(attribute("[She] {said} «so».").statements().get(0).key())
                .isEqualTo("0058dd05cdbfbc55");
    }

    @Test
    void a_key_changes_with_the_text_and_with_the_place_and_not_with_the_source() {
        List<Passage> content = MarkedReading.of("She said «so».").attributions().get(0).content();
        List<Passage> later =
                MarkedReading.of("He, she said «so».").attributions().get(0).content();
        List<String> keys =
                List.of(
                        StatementKey.of("0a", content),
                        StatementKey.of("0b", content),
                        StatementKey.of("0a", later));

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(attribute("She {said} «so».").statements().get(0).key()).isEqualTo(keys.get(0));
    }

    @Test
    void the_notes_of_the_reading_come_first() {
        Reading read = MarkedReading.of("a “stray mark");
        Note note = Note.of("no-body", "No paragraph of prose was found.");
        Reading reading =
                new Reading(
                        read.article(),
                        read.quotations(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(note));

        assertThat(Attributor.attribute(reading, Lists.shipped()).notes())
                .extracting(Note::kind)
                .containsExactly("no-body", "stray-quotation-mark");
    }

    @Test
    void a_later_rule_sees_what_an_earlier_one_made() {
        assertThat(
                        attribute(
                                        "[She] {went on}: «“They say that paper died.»\n\n"
                                                + "“It did not die at all.”")
                                .statements())
                .extracting(s -> s.attribution().rule())
                .containsExactly("attributor/continued-quotation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NESTED,
                "“From today they can walk.” – Ragna Holt, Mayor of Maren",
                "Q: What changed?\nA: [It] {says} «“so”» 😀.\nQ: And “then\n“what?",
                "He left. “The tide took the rest of it.”",
                "“““ ”” \" «“» [a] {b}\n«»",
                "",
            })
    void passages_equal_their_words_and_twice_is_equal_and_rules_are_named(String marked) {
        Account account = attribute(marked);

        for (Statement statement : account.statements()) {
            Attribution attribution = statement.attribution();
            assertThat(attribution.rule()).isNotBlank();
            assertThat(attribution.confidence()).isBetween(0.0, 1.0);
            Stream.of(attribution.content(), attribution.cue(), attribution.source())
                    .flatMap(List::stream)
                    .forEach(
                            passage ->
                                    assertThat(Passage.of(account.article().text(), passage.span()))
                                            .isEqualTo(passage));
        }
        assertThat(attribute(marked)).isEqualTo(account);
    }

    private static Account attribute(String marked) {
        return Attributor.attribute(MarkedReading.of(marked), Lists.shipped());
    }
}
