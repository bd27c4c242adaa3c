package dev.hearsay.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class StanceFinderTest {
    private static final String PLAIN =
            """
            states    [Holt] {said} «the road will close».
            states    According {to} [Holt], «the road will close».
            states    [Holt]{:} «The road will close»
            states    [Berg] {called} «the hall a barn».
            confirms  [Berg] {grudgingly admitted} «that he had lost».
            confirms  [The clerk] {pleaded} guilty to «theft».
            denies    [Berg] {has repeatedly denied} «fearing the count».
            denies    [Holt] {ruled} «a second tunnel» {out}.
            denies    [Berg] {refused} «to pay».
            claims    [Moll] {accused} «the board of theft».
            claims    Nobody believed [his] {claim} «that the bell was silver».
            suggests  [Moll] {put} it {forward} «that the lamp was off».
            suggests  [Holt] {left it open} «whether he will run».
            doubts    [The letter] {cast} serious doubt on «the count».
            doubts    [Moll] {is not} at all {sure} «that the dog barked».
            hopes     [The club] {looks very much forward to} «the fair».
            fears     [Fishers] {are afraid} «that the cod is gone».
            fears     [Fishers] {expressed} «fears that the cod is gone».
            promises  [The port] {made a promise} «to buy a crane».
            demands   [The union] {called} «for a pay rise».
            demands   [Moll] {called} on «the owner to resign».
            warns     [Holt] {said in a blunt warning} «that the ice is thin».
            predicts  «A strike» {is expected} by [the bank].
            asks      [Moll] {wondered} «where the cat was».
            praises   [The union] {threw all its weight behind} «the mayor».
            condemns  [Moll] {spoke out} against «the quarry».
            condemns  [Berg] {took} aim at «the referee».
            thinks    [Moll] {is convinced} «that the dog barked».
            denies    [Holt] {took} {issue} with «the count».
            """;

    private static final String NEGATED =
            """
            suggests  [Holt] did not {rule out} «a second tunnel».
            suggests  [Holt] {has not yet ruled out} «a second tunnel».
            suggests  [Berg] {refused to deny} «that he took the key».
            suggests  [Berg] {would neither deny nor explain} «the loss».
            confirms  [Berg] {cannot deny} «that he was there».
            doubts    [The port] could not immediately {confirm} «the loss».
            doubts    [The port] {couldn’t verify} «the loss».
            doubts    [The port] {has yet to confirm} «the loss».
            doubts    [The port] {stopped short of confirming} «the loss».
            doubts    [The port] would not {confirm} «the loss».
            doubts    Nor did [the port] {confirm} «the loss».
            doubts    [Nobody at the port] {believes} «that the ship is lost».
            doubts    [Moll] {no longer believes} «that the dog barked».
            doubts    [Moll] {doesn't really think} «that the dog barked».
            doubts    [Moll] {made no promise} «to stay».
            thinks    [Moll] {does not doubt} «that the shop will open».
            thinks    [Moll] {had no doubt} «that the shop would open».
            denies    [Holt] {does not agree} «that the count was wrong».
            denies    [The club] {has no plans} «to open».
            denies    [Berg] {would not admit} «that he was asleep».
            condemns  [Holt] {does not support} «the strike».
            states    [Berg] {declined to comment} on «the loss».
            states    [Berg] {could not say} «where the key was».
            states    [Berg] {refused to say} «where the key was».
            states    [Holt] {has not endorsed} «the plan».
            states    [Holt] {did not warn} «that the ice is thin».
            demands   [Moll] {does not want} «the elms felled».
            predicts  [Nordland] {does not expect} «that prices will fall».
            confirms  [Berg] {not only admitted} «that he took the key».
            confirms  [The port] {did not fail to confirm} «the loss».
            claims    Lee never gave a reason for [his] {claim} «that the bell was silver».
            denies    It did not rain, and [Berg] {denied} «the theft».
            denies    «"It was not I,"» [Berg] {denied}.
            """;

    private static final String BY_CONTENT =
            """
            asks      [Moll] {asked} «where the key was».
            asks      [Moll] {asked} «whether to wait».
            asks      «"Where is it?"» [Moll] {asked}.
            states    «"It is shut!"» [he] {says to Lee from the door}.
            asks      [Berg] {was asked about} «the key».
            demands   [Moll] {asked} «her to leave».
            demands   [Moll] {asked} the mayor «to resign».
            demands   [Moll] {asked} «that the road be closed».
            demands   [Moll] {asked} «for a second count».
            demands   [Holt] {told} the crew «to wait».
            demands   [The captain] {said} «to wait».
            states    [Holt] {told} the crew «that they had to wait».
            states    [Holt] {said} to reporters «the road will close».
            hopes     [Berg] {wants} «to travel».
            demands   [Moll] {wants} «the owner to resign».
            demands   [The union] {wants} «a pay rise».
            hopes     [Berg] {would like} «to travel».
            promises  [Berg] {agreed} «to pay».
            confirms  [Berg] {agreed} «that he owed the rent».
            promises  [Berg] {swore} «to return».
            claims    [Berg] {swore} «that he was home».
            predicts  [Holt] {expects} «the crew to wait».
            """;

    private static final String LEADING =
            """
            confirms  [The log] {seemed to confirm} «the loss».
            claims    [Berg] {went on to accuse} «the board».
            denies    [The club] {issued a statement denying} «the sale».
            praises   [Berg] {may well welcome} «the toll».
            hopes     [Berg] {may hope} «to win».
            fears     There was [fear] {of} «a flood».
            condemns  [Berg] {is now also attacking} «the referee».
            """;

    @TestFactory
    Stream<DynamicTest> a_cue_does_what_the_lexicon_says() {
        return PLAIN.lines().map(StanceFinderTest::row);
    }

    @TestFactory
    Stream<DynamicTest> a_negation_turns_a_cue_round() {
        return NEGATED.lines().map(StanceFinderTest::row);
    }

    @TestFactory
    Stream<DynamicTest> the_form_of_the_content_tells_a_demand_from_a_question() {
        return BY_CONTENT.lines().map(StanceFinderTest::row);
    }

    @TestFactory
    Stream<DynamicTest> a_cue_that_leads_to_another_leaves_the_word_to_it() {
        return LEADING.lines().map(StanceFinderTest::row);
    }

    @Test
    void a_content_without_a_cue_states() {
        assertThat(find("«The road will close», [Holt].")).isEqualTo(Stance.STATES);
    }

    @Test
    void what_the_lexicon_does_not_know_states() {
        assertThat(find("[Holt] {yodelled} «that the road will close».")).isEqualTo(Stance.STATES);
    }

    @Test
    void the_content_negates_nothing() {
        assertThat(find("«He will not» [Holt] {rule out} «a second tunnel»."))
                .isEqualTo(Stance.DENIES);
    }

    private static DynamicTest row(String row) {
        String[] fields = row.split(" ++", 2);
        return DynamicTest.dynamicTest(
                row, () -> assertThat(find(fields[1])).isEqualTo(Stances.named(fields[0])));
    }

    private static Stance find(String marked) {
        Reading reading = MarkedReading.of(marked);
        return StanceFinder.find(reading, reading.attributions().get(0));
    }
}
