package dev.hearsay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.claim.Account;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.lineage.LineageFinder;
import dev.hearsay.retelling.RetellingFinder;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One source, changed quotations, and what only one account has. */
class StoryRulesTest {
    private static final String REPORT =
            "A ferry with 212 people on board ran aground off Nordhavn early on Monday, and twelve of them"
                    + " were taken to hospital, the coast guard said.\n\n"
                    + "The Alma had left Velm at midnight and was half an hour late when it hit a rock that"
                    + " stands on every chart.\n\n"
                    + "\"The hull is sound and nobody has to be afraid,\" Captain Ann Lee said.\n\n";
    private static final String OWN =
            "Twelve people from the ferry that hit a rock before Nordhavn are still in hospital.\n\n"
                    + "Captain Ann Lee, who has sailed for thirty years, stood on the pier. \"The hull is safe"
                    + " and nobody has to be afraid,\" she said.\n\n"
                    + "The company paid 40,000 crowns last year for a pilot whom it never took on board, its"
                    + " former bookkeeper Mira Olt said.\n";
    private static final Story STORY =
            ReadStory.of(
                    ReadStory.account("Courier", "Ferry aground off Nordhavn\n\n" + REPORT),
                    ReadStory.account("Radio Nord", "Ferry aground off Nordhavn\n\n" + REPORT),
                    ReadStory.account("Voice", "What the bookkeeper knew\n\n" + OWN));
    private static final Bench BENCH = bench(STORY);

    @Test
    void two_with_one_text_are_one_source() {
        assertThat(new SourceRule().find(BENCH))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.relation()).isEqualTo(Finding.Relation.SAME_SOURCE);
                            assertThat(finding.sides())
                                    .extracting(Side::article)
                                    .containsExactly("Courier", "Radio Nord");
                            assertThat(finding.sides())
                                    .extracting(side -> side.passage().words())
                                    .allMatch(words -> words.startsWith("A ferry with 212 people"));
                        });
    }

    @Test
    void each_side_of_one_text_names_the_agency_that_it_credits() {
        Story story =
                ReadStory.of(
                        ReadStory.account("Courier", "NORDHAVN (Reuters) - " + REPORT),
                        ReadStory.account("Radio Nord", "NORDHAVN (AFP) - " + REPORT));
        assertThat(new SourceRule().find(bench(story)).get(0).sides())
                .extracting(Side::value)
                .containsExactly("Reuters", "AFP");
    }

    @Test
    void changed_words_between_the_marks_are_altered() {
        assertThat(new QuotationRule().find(BENCH))
                .filteredOn(finding -> finding.relation() == Finding.Relation.ALTERED)
                .singleElement()
                .satisfies(
                        finding ->
                                assertThat(finding.sides())
                                        .extracting(Side::value)
                                        .contains("The hull is sound and nobody has to be afraid")
                                        .contains("The hull is safe and nobody has to be afraid"));
    }

    @Test
    void what_only_one_account_has_is_given_and_copies_are_one_account() {
        List<Finding> findings = new OmissionRule().find(BENCH);
        assertThat(findings)
                .extracting(finding -> finding.sides().get(0).article())
                .contains("Voice")
                .doesNotContain("Radio Nord");
        assertThat(findings).anyMatch(finding -> finding.what().contains("40,000 crowns"));
    }

    @Test
    void a_story_of_one_account_has_no_omissions() {
        Story story = ReadStory.of(STORY.accounts().get(0), STORY.accounts().get(1));
        assertThat(new OmissionRule().find(bench(story))).isEmpty();
    }

    @Test
    void words_credited_to_two_speakers_differ() {
        Story story =
                ReadStory.of(
                        ReadStory.account(
                                "Courier",
                                "\"They count sheep to fall asleep and call it a report,\" said Bo Berg."),
                        ReadStory.account(
                                "Voice",
                                "\"They count sheep to fall asleep and call it a report,\" said Ann Lee."));
        assertThat(new QuotationRule().find(bench(story)))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.relation()).isEqualTo(Finding.Relation.DIFFER);
                            assertThat(finding.why())
                                    .isEqualTo(
                                            "The same words are Bo Berg's in one account and Ann Lee's in"
                                                    + " the other.");
                        });
    }

    @Test
    void quotations_that_agree_do_so_word_by_word() {
        String sound = "\"The hull is sound and nobody has to be afraid,\" Captain Ann Lee said.";
        String part = "Captain Ann Lee said that \"NOBODY has to be afraid\".";
        assertThat(agreements(sound, sound.replace("sound", "safe"))).isEmpty();
        assertThat(agreements(sound, part)).containsExactly("Courier, Voice");
        assertThat(
                        agreements(
                                "\"We are not fighting one fire, we don't even see them all,\" Bo Berg said.",
                                "\"We're not fighting one fire, we do not even see them all,\" Bo Berg said."))
                .containsExactly("Courier, Voice");
        assertThat(agreements(sound, sound.replace("sound", "safe"), part))
                .containsExactly("Courier, Herald");
    }

    @Test
    void two_that_have_it_from_one_agency_do_not_agree() {
        String told =
                "\"The hull is sound and nobody has to be afraid,\" Captain Ann Lee told Reuters";
        assertThat(agreements(told + ".", told + " on Monday.")).isEmpty();
    }

    private static List<String> agreements(String... texts) {
        String[] outlets = {"Courier", "Voice", "Herald"};
        Account[] accounts = new Account[texts.length];
        for (int i = 0; i < texts.length; i++) {
            accounts[i] = ReadStory.account(outlets[i], texts[i]);
        }
        return new QuotationRule()
                .find(bench(ReadStory.of(accounts))).stream()
                        .filter(finding -> finding.relation() == Finding.Relation.AGREE)
                        .map(
                                finding ->
                                        finding.sides().stream()
                                                .map(Side::article)
                                                .collect(Collectors.joining(", ")))
                        .toList();
    }

    private static Bench bench(Story story) {
        Lineage lineage = LineageFinder.find(story.accounts());
        return new Bench(
                story,
                lineage,
                RetellingFinder.find(story, lineage, ReadStory::meaning),
                ReadStory::meaning);
    }
}
