package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.story.Story;
import org.junit.jupiter.api.Test;

/** A story laid side by side. */
class ComparerTest {
    private static final String BODY =
            "\n\nA ferry with 212 people on board ran aground off Nordhavn on Monday, the coast guard"
                    + " said.\n\nNobody was hurt. Tugs will try to pull it free at noon.\n";

    @Test
    void the_headline_nearest_to_all_is_the_title() {
        Story story =
                ReadStory.of(
                        ReadStory.account("Voice", "What we know" + BODY),
                        ReadStory.account(
                                "Echo", "My grandmother's soup and the meaning of fear" + BODY),
                        ReadStory.account("Courier", "Ferry runs aground off Nordhavn" + BODY));
        assertThat(Comparer.compare(story, ReadStory::meaning).title())
                .isEqualTo("Ferry runs aground off Nordhavn");
    }

    @Test
    void the_same_story_gives_the_same_dossier() {
        Story story =
                ReadStory.of(
                        ReadStory.account("Voice", "Ferry aground" + BODY),
                        ReadStory.account("Courier", "Ferry runs aground off Nordhavn" + BODY));
        assertThat(Comparer.compare(story, ReadStory::meaning))
                .isEqualTo(Comparer.compare(story, ReadStory::meaning));
    }
}
