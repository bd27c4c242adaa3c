package dev.hearsay.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpeakerLabelsTest {
    private final Rule rule = new SpeakerLabels();

    @Test
    void every_turn_belongs_to_its_label() {
        assertThat(Applied.to(rule, "Q: What changed?\nA: The weir.\nQ: And then?"))
                .isEqualTo(
                        "[1:Q]{1::} «1:What changed?»\n"
                                + "[2:A]{2::} «2:The weir.»\n"
                                + "[3:Q]{3::} «3:And then?»");
    }

    @Test
    void a_label_may_be_a_name_of_four_words() {
        assertThat(Applied.to(rule, "Dr. Anna O’Dell-Brandt Vik: Yes.\nMirror: Why?\nMirror: Why?"))
                .startsWith("[1:Dr. Anna O’Dell-Brandt Vik]{1::} «1:Yes.»");
    }

    @Test
    void what_stands_inside_a_turn_stays() {
        assertThat(
                        Applied.to(
                                rule,
                                "Q: Why?\n"
                                        + "A: [My husband] {said} «I had married the river».\n"
                                        + "Q: Oh?"))
                .contains("[2:A]{2::} «2:[3:My husband] {3:said} «3:I had married the river».»");
    }

    @Test
    void what_was_read_across_the_label_gives_way() {
        assertThat(Applied.to(rule, "Q: Why?\n[A] {says} it: «The weir».\nA: «The weir.»\nQ: Oh?"))
                .isEqualTo(
                        "[1:Q]{1::} «1:Why?»\nA says it: The weir.\n"
                                + "[2:A]{2::} «2:The weir.»\n[3:Q]{3::} «3:Oh?»");
    }

    @Test
    void a_label_that_stands_alone_is_silent() {
        silent("Note: The shop is closed.\nThe town is quiet.\nNote: It opens on Monday.");
    }

    @Test
    void a_listing_without_a_question_is_silent() {
        silent("Where: The harbour.\nWhen: On Monday.\nWhere: The mill.\nWhen: On Friday.");
    }

    @Test
    void labels_that_never_return_are_silent() {
        silent("Where: The harbour.\nWhen: On Monday.\nEntry: Free.");
    }

    @Test
    void a_label_with_nothing_behind_it_is_no_turn() {
        silent("Q: Why?\nA:\nQ: Why not?");
    }

    @Test
    void five_words_are_no_label() {
        silent("Ann Lee Of Port Selm: Yes.\nQ yes: Why?\nAnn Lee Of Port Selm: No.");
    }

    @Test
    void a_time_is_no_label() {
        silent("At 10:30 he came.\nQ10:30 no.\nAt 10:30 he went.");
    }

    private void silent(String marked) {
        assertThat(Applied.to(rule, marked)).isEqualTo(marked);
    }
}
