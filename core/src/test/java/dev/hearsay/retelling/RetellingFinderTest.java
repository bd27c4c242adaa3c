package dev.hearsay.retelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.claim.Account;
import dev.hearsay.lineage.LineageFinder;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void of_one_against_one_nobody_is_said_to_have_altered_the_words() {
        Retelling retelling =
                one(
                        LEE,
                        "\"The hull is safe and the pumps are running, so nobody has to be afraid,\" Ann Lee"
                                + " said.");
        assertThat(retelling.variants()).noneMatch(Variant::altered);
        assertThat(retelling.variants())
                .flatExtracting(Variant::changes)
                .extracting(Passage::words)
                .containsExactly("sound", "safe");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void of_two_against_one_the_one_that_stands_alone_is_altered(int alone) {
        String[] texts = {
            LEE,
            "Captain Ann Lee of the Alma was calm. \"The hull is sound and the pumps are running,\" Lee"
                    + " said.",
            "\"The hull is sound and the pumps are running, so nobody has to be afraid,\" Ann Lee"
                    + " told passengers."
        };
        texts[alone] = texts[alone].replace("sound", "safe");
        Retelling retelling = one(texts);
        for (int i = 0; i < texts.length; i++) {
            Variant variant = retelling.variants().get(i);
            assertThat(variant.altered()).isEqualTo(i == alone);
            assertThat(variant.changes())
                    .extracting(Passage::words)
                    .isEqualTo(i == alone ? List.of("safe") : List.of());
        }
    }

    @Test
    void the_earlier_account_is_believed() {
        Retelling retelling =
                one(
                        "Ship stuck\n\n5 May 2026\n\n" + LEE.replace("sound", "safe"),
                        "Ship free\n\n7 May 2026\n\n" + LEE);
        assertThat(retelling.variants()).extracting(Variant::altered).containsExactly(false, true);
    }

    @Test
    void the_agency_itself_is_believed_against_the_paper_that_cites_it_and_both_are_one_origin() {
        Account paper =
                ReadStory.account(
                        "Courier",
                        "\"The hull is safe and the pumps are running,\" Captain Ann Lee told Reuters.");
        Account agency =
                ReadStory.account(
                        "Reuters",
                        "Captain Ann Lee was calm on Monday. \"The hull is sound and the pumps are"
                                + " running,\" she said.");
        Retelling retelling = find(ReadStory.of(paper, agency)).get(0);
        assertThat(retelling.origins()).isEqualTo(1);
        assertThat(retelling.variants()).extracting(Variant::altered).containsExactly(true, false);
    }

    @Test
    void a_mere_part_fitted_to_its_sentence_is_not_altered() {
        Retelling retelling =
                one(
                        "\"We do not fire at towns in the valley and we never will,\" Colonel Bo Berg said.",
                        "Colonel Bo Berg said that his army \"does not fire at towns\".");
        assertThat(retelling.variants()).flatExtracting(Variant::changes).isEmpty();
    }

    @Test
    void words_a_letter_apart_are_not_one_word() {
        Retelling retelling =
                one(
                        "\"The forms were filled in on Friday and nobody told us,\" Bo Berg said.",
                        "\"The forms were filed in on Friday and nobody told us,\" Bo Berg said.");
        assertThat(retelling.variants())
                .flatExtracting(Variant::changes)
                .extracting(Passage::words)
                .containsExactly("filled", "filed");
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
    void nearly_the_same_content_words_of_one_speaker_are_one_statement() {
        Retelling retelling =
                one(
                        "Mayor Ann Lee said the Harbour Bridge would be closed to heavy lorries.",
                        "The Harbour Bridge will close for heavy lorries, Mayor Ann Lee said on Monday.");
        assertThat(retelling.rule()).isEqualTo("retelling/meaning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eleven men are missing in the mine | nobody is missing in the mine any more",
                "the club paid 1.5 million crowns for the stand | the club paid 1.8 million crowns for the"
                        + " stand",
                "the harbour bridge was closed to lorries in May | the harbour bridge was closed to lorries"
                        + " in June",
                "the harbour bridge was closed to all lorries | the harbour bridge was not closed to all"
                        + " lorries",
                "lorries from Velm pay a toll at the harbour bridge | lorries from Tarn pay a toll at the"
                        + " harbour bridge",
                "the school wants Bo Berg to teach music | the school wants Mira Olt to teach music",
                "ferry tickets will cost much more from spring | ferry tickets will cost much less from"
                        + " spring",
                "the price of bread would rise sharply | bread at a price that would fall sharply",
                "lorries would be banned from the bridge until spring | the bridge would not see lorries"
                        + " before the end of winter"
            })
    void what_differs_in_a_number_a_time_a_name_or_a_negation_is_not_one(String one, String other) {
        assertThat(
                        find(
                                story(
                                        "Mayor Ann Lee said %s.".formatted(one),
                                        "Mayor Ann Lee said %s.".formatted(other))))
                .isEmpty();
    }

    @Test
    void what_one_denies_is_not_what_he_says() {
        assertThat(
                        find(
                                story(
                                        "Mayor Ann Lee denied that the harbour bridge was closed to lorries.",
                                        "Mayor Ann Lee said that the harbour bridge was closed to lorries.")))
                .isEmpty();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister Bo Berg said | an aide to the minister said",
                "the minister said | the minister's spokesman said",
                "Foreign Minister Bo Berg said | an aide to the president, Jan Kell, was quoted as saying"
            })
    void the_same_words_of_two_offices_are_an_echo(String one, String other) {
        String words = "\"They count sheep to fall asleep and call it a report,\" ";
        Story story = story(words + one + ".", words + other + ".");
        assertThat(find(story)).isEmpty();
        assertThat(EchoFinder.find(story)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bo Berg said | a senior official said",
                "Foreign Minister Bo Berg said | the minister said",
                "Ann Holm Berg said | Ms Holm Berg said",
                "Foreign Minister Bo Berg said | he told the president's aides",
                "Foreign Minister Bo Berg said | the Foreign Ministry said",
            })
    void a_name_and_what_may_be_the_same_one_are_no_echo(String one, String other) {
        String words = "\"They count sheep to fall asleep and call it a report,\" ";
        assertThat(EchoFinder.find(story(words + one + ".", words + other + "."))).isEmpty();
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
