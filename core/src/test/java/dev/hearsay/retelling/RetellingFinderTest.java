package dev.hearsay.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.claim.Account;
import dev.hearsay.lineage.LineageFinder;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which statements are one, and how their words differ. */
class RetellingFinderTest {
    private static final String LEE =
            "\"The hull is sound and the pumps are running, so nobody has to be afraid,\" said Captain Ann"
                    + " Lee of the Alma.";

    @Test
    void the_same_words_of_one_speaker_are_one_statement() {
        Retelling retelling =
                one(
                        LEE,
                        "The ship is stuck. \"Nobody has to be afraid,\" Ann Lee told passengers."
                                + " \"The hull is sound and the pumps are running.\"");
        assertThat(retelling.carriers()).isEqualTo(2);
        assertThat(retelling.origins()).isEqualTo(2);
        assertThat(retelling.variants()).noneMatch(Variant::altered);
        assertThat(retelling.rule()).isEqualTo("retelling/words");
    }

    @Test
    void other_words_between_the_marks_are_marked() {
        Retelling retelling =
                one(
                        LEE,
                        "\"The hull is safe and the pumps are running, so nobody has to be afraid,\" Ann Lee"
                                + " said.");
        assertThat(retelling.variants().get(1).altered() || retelling.variants().get(0).altered())
                .isTrue();
        assertThat(retelling.variants())
                .flatExtracting(Variant::changes)
                .extracting(Passage::words)
                .containsAnyOf("safe", "sound");
    }

    @Test
    void brackets_points_and_a_house_style_are_no_change() {
        Retelling retelling =
                one(
                        "\"Our neighbours organised the boats while the coast guard slept,\" said Bo Berg.",
                        "\"Our neighbors [in Velm] organized the boats … the coast guard slept,\" Bo Berg"
                                + " said.");
        assertThat(retelling.variants()).noneMatch(Variant::altered);
    }

    @Test
    void what_one_speaker_means_the_same_by_is_one_statement() {
        Retelling retelling =
                one(
                        "Mayor Ann Lee said the Harbour Bridge would be closed to lorries until the end of"
                                + " winter.",
                        "Lorries will not be allowed over the Harbour Bridge before spring, Ann Lee said on"
                                + " Monday.");
        assertThat(retelling.rule()).isEqualTo("retelling/meaning");
    }

    @Test
    void the_same_words_of_two_speakers_are_not_joined_but_an_echo() {
        Story story =
                story(
                        "\"They count sheep to fall asleep and call it a report,\" said Bo Berg.",
                        "\"They count sheep to fall asleep and call it a report,\" said Ann Lee.");
        assertThat(find(story)).isEmpty();
        assertThat(EchoFinder.find(story))
                .extracting(echo -> echo.words().words())
                .containsExactly("They count sheep to fall asleep and call it a report");
    }

    @Test
    void another_statement_of_the_same_speaker_is_not_joined() {
        assertThat(
                        find(
                                story(
                                        "Mayor Ann Lee said the bridge would be closed to lorries.",
                                        "Mayor Ann Lee said the school had 40 new pupils.")))
                .isEmpty();
    }

    @Test
    void words_that_two_have_through_one_carrier_come_from_one() {
        Retelling retelling =
                one(
                        "\"The hull is sound and the pumps are running,\" Captain Ann Lee told Reuters.",
                        "\"The hull is sound and the pumps are running,\" Captain Ann Lee told Reuters on"
                                + " Monday.");
        assertThat(retelling.carriers()).isEqualTo(2);
        assertThat(retelling.origins()).isEqualTo(1);
    }

    private static Retelling one(String... texts) {
        List<Retelling> retellings = find(story(texts));
        assertThat(retellings).hasSize(1);
        return retellings.get(0);
    }

    private static List<Retelling> find(Story story) {
        return RetellingFinder.find(
                story, LineageFinder.find(story.accounts()), ReadStory::meaning);
    }

    private static Story story(String... texts) {
        Account[] accounts = new Account[texts.length];
        for (int i = 0; i < texts.length; i++) {
            accounts[i] = ReadStory.account("outlet " + (i + 1), texts[i]);
        }
        return ReadStory.of(accounts);
    }
}
