package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FrontedBeliefTest {
    private final Rule rule = new FrontedBelief();

    @Test
    void a_belief_in_front_of_that_belongs_to_what_is_handed_on() {
        assertThat(
                        Applied.to(
                                rule,
                                "Nordland hopes «that the strait will reopen», [the envoy] {said}."))
                .isEqualTo(
                        "«1:[2:Nordland] {2:hopes} «2:that the strait will reopen»», [1:the envoy]"
                                + " {1:said}.");
    }

    @Test
    void it_may_stand_in_a_later_sentence() {
        assertThat(Applied.to(rule, "It rained. The bank fears «that it will rain», [he] {said}."))
                .contains("[2:The bank] {2:fears}");
    }

    @Test
    void nobody_believes_nothing() {
        silent("Nobody believes «that the strait will reopen», [the envoy] {said}.");
    }

    @Test
    void a_conjunction_in_front_is_no_part_of_a_name() {
        silent("Although Nordland hopes «that the strait will reopen», [the envoy] {said}.");
    }

    @Test
    void a_denied_belief_is_left() {
        silent("Lee did not believe «that the strait will reopen», [the envoy] {said}.");
    }

    @Test
    void half_a_name_behind_a_title_is_left() {
        silent("Mr. Smith hopes «that the strait will reopen», [the envoy] {said}.");
    }

    @Test
    void a_cue_in_front_of_the_content_is_left() {
        silent("[The envoy] {said} «that the strait will reopen».");
    }

    @Test
    void what_is_not_a_verb_of_belief_is_left() {
        silent("Nordland reopened «that the strait will reopen», [the envoy] {said}.");
    }

    private void silent(String marked) {
        assertThat(Applied.to(rule, marked)).isEqualTo(marked);
    }
}
