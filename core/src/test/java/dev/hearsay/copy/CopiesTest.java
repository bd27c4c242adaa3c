package dev.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which texts were there before. */
class CopiesTest {
    private static final String BRIDGE =
            "The bridge over the Holt will reopen in May, the mayor of Nordhavn said on Monday. "
                    + "Two winters of repairs have cost the town more than it can pay, she told the council, "
                    + "and the ferry that has carried people since the flood will stop on the same day. ";
    private static final String TRAINS =
            "Two trains collided near Kesteria early on Tuesday, and eleven people were hurt. "
                    + "The railway said a signal had failed twice in the week before, but nobody had looked at it, "
                    + "since the engineer who should have was ill and no other could be found. ";

    @Test
    void finds_the_same_text_again() {
        assertThat(copies(BRIDGE, TRAINS, BRIDGE)).containsExactly(new Copy("a0", "a0.txt", 1));
    }

    @Test
    void says_so_to_people() {
        assertThat(new Copy("a0", "bridge.txt", 0.871).note().text())
                .isEqualTo(
                        "About 87 % of its words or of those of 'bridge.txt' stand in the other too.");
        assertThat(new Copy("a0", "bridge.txt", 1).note().text())
                .isEqualTo("It has the same words as 'bridge.txt'.");
    }

    @Test
    void case_and_punctuation_do_not_count() {
        String shouted = BRIDGE.toUpperCase(Locale.ROOT).replace(",", " –");
        assertThat(copies(BRIDGE, shouted)).containsExactly(new Copy("a0", "a0.txt", 1));
    }

    @Test
    void finds_a_text_with_a_changed_word_and_says_that_it_is_not_the_same() {
        List<Copy> copies = copies(BRIDGE + TRAINS, (BRIDGE + TRAINS).replace("eleven", "twelve"));
        assertThat(copies).hasSize(1);
        assertThat(copies.get(0).similarity()).isBetween(0.8, 0.99);
    }

    @Test
    void two_texts_on_the_same_thing_are_no_copies() {
        String other =
                "Nordhavn will have its bridge back in spring. The mayor told the council on Monday that "
                        + "repairs had taken two winters and more money than the town has; the ferry, she said, stops in May.";
        assertThat(copies(BRIDGE, other)).isEmpty();
    }

    @Test
    void short_texts_are_copies_only_word_by_word() {
        String shortOne = "The bridge is safe, the mayor of Nordhavn said on Monday night.";
        assertThat(copies(shortOne, shortOne.replace("night", "morning"))).isEmpty();
        assertThat(copies(shortOne, shortOne)).hasSize(1);
    }

    @Test
    void a_text_without_words_is_a_copy_of_nothing() {
        assertThat(copies("", "")).isEmpty();
    }

    @Test
    void finds_a_text_that_was_cut_or_has_words_of_its_own_on_top() {
        String more =
                "The owner has kept the other ferries in port since then. Nobody knows when they sail. ";
        assertThat(copies(BRIDGE + TRAINS, TRAINS)).hasSize(1);
        assertThat(copies(BRIDGE + TRAINS, more + BRIDGE + TRAINS)).hasSize(1);
    }

    @Test
    void a_shared_quotation_makes_no_copy() {
        String quotation = "\"" + TRAINS.strip() + "\" Bo Berg said. ";
        assertThat(copies(BRIDGE + quotation, quotation + invented(new Random(3)))).isEmpty();
    }

    @Test
    void a_letter_that_both_print_makes_no_copy() {
        String own = invented(new Random(3));
        String others = invented(new Random(4));
        assertThat(copies(own + TRAINS, others + TRAINS + others)).isEmpty();
    }

    @Test
    void says_how_much_of_a_text_is_in_the_other() {
        Fingerprint whole = fingerprint(BRIDGE + TRAINS);
        Fingerprint part = fingerprint(TRAINS);
        assertThat(part.within(whole)).isEqualTo(0.99);
        assertThat(whole.similarity(part)).isEqualTo(0.99);
    }

    @Test
    void finds_copies_among_many_texts() {
        Copies copies = new Copies();
        Random random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            assertThat(copies.add("t" + i, "t", fingerprint(invented(random)))).isEmpty();
        }
        assertThat(copies.add("b1", "b1.txt", fingerprint(BRIDGE))).isEmpty();
        assertThat(copies.add("b2", "b2.txt", fingerprint(BRIDGE + " He left.")))
                .extracting(Copy::article)
                .containsExactly("b1");
    }

    private static String invented(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("word").append(random.nextInt(500)).append(' ');
        }
        return text.toString();
    }

    /** What the last of these texts is a copy of. */
    private static List<Copy> copies(String... texts) {
        Copies copies = new Copies();
        List<Copy> last = List.of();
        for (int i = 0; i < texts.length; i++) {
            last = copies.add("a" + i, "a" + i + ".txt", fingerprint(texts[i]));
        }
        return last;
    }

    private static Fingerprint fingerprint(String text) {
        return Fingerprint.of(List.of(Passage.of(text, new Span(0, text.length()))));
    }
}
