package dev.hearsay.strand;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words an article shows to be nouns. */
class NounsTest {
    private static final Nouns NOUNS =
            Nouns.of(
                    List.of(
                            ReadStory.account(
                                    "Courier",
                                    "The talks are to last three days, his spokesman said.\n\n"
                                            + "So far rescuers have found 12 boats 640 m from the long wall."
                                            + " Divers who saw the ferry's log say it shows a leak.")));

    @Test
    void what_an_article_a_possessive_or_a_number_begins_ends_with_a_noun() {
        assertThat(List.of("talks", "spokesman", "boats", "wall", "log", "leak"))
                .allMatch(NOUNS::holds);
    }

    @Test
    void who_stands_behind_a_noun() {
        assertThat(NOUNS.holds("Divers")).isTrue();
    }

    @Test
    void verbs_and_adverbs_are_none() {
        assertThat(List.of("last", "far", "shows", "found", "long")).noneMatch(NOUNS::holds);
    }
}
