package dev.hearsay.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.claim.Account;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which articles are one account. */
class LineageFinderTest {
    private static final String LEAD =
            "A ferry with 212 people on board ran aground off Nordhavn early on Monday, and twelve of "
                    + "them were taken to hospital, the coast guard said. ";
    private static final String MIDDLE =
            "The Alma had left Velm at midnight and was half an hour late when it hit a rock that "
                    + "stands on every chart, close to the old lighthouse.\n\n";
    private static final String END =
            "Tugs pulled the ship free in the afternoon. The owner has kept its three other ferries in "
                    + "port since then, and nobody knows when they will sail again.\n";
    private static final String OTHER =
            "Nordhavn's ferry lay on the rocks like a toy on Monday. We saw children being carried down "
                    + "a ladder, and an old man who would not leave without his dog. What the captain had "
                    + "been looking at when the lighthouse came nearer is what everybody here asks.\n";

    @Test
    void a_text_that_was_cut_and_one_with_words_of_its_own_on_top_are_one_account() {
        Lineage lineage =
                find(
                        account("Courier", LEAD + "\n\n" + MIDDLE + END),
                        account("Radio Nord", LEAD + "\n\n" + MIDDLE),
                        account("Voice", OTHER),
                        account("Echo", "Our town is in shock.\n\n" + LEAD + "\n\n" + MIDDLE));
        assertThat(lineage.families())
                .extracting(Family::articles)
                .containsExactly(List.of("Courier", "Radio Nord", "Echo"));
        assertThat(lineage.origins(List.of("Courier", "Radio Nord", "Voice", "Echo"))).isEqualTo(2);
    }

    @Test
    void words_that_an_editor_changed_do_not_make_another_account() {
        String edited = LEAD.replace("early", "late").replace("twelve", "14") + "\n\n" + MIDDLE;
        assertThat(find(account("Courier", LEAD + "\n\n" + MIDDLE), account("Echo", edited)))
                .extracting(l -> l.families().size())
                .isEqualTo(1);
    }

    @Test
    void two_who_quote_the_same_people_are_two_accounts() {
        String quotation =
                "\"We struck a rock that stands on every chart, and I would like to hear from the captain "
                        + "himself how that can happen on a clear night in May,\" said Bo Berg of the coast guard.";
        assertThat(
                        find(
                                        account("Courier", LEAD + quotation),
                                        account("Voice", OTHER + quotation))
                                .families())
                .isEmpty();
    }

    @Test
    void the_one_that_credits_the_agency_is_the_original() {
        Family family =
                find(
                                account("Echo", LEAD + "\n\n" + MIDDLE),
                                account(
                                        "Courier",
                                        "NORDHAVN (Reuters) - " + LEAD + "\n\n" + MIDDLE))
                        .families()
                        .get(0);
        assertThat(family.name()).contains("Reuters");
        assertThat(family.original()).contains("Courier");
        assertThat(family.proofs().get(0)).isEmpty();
        assertThat(family.proofs().get(1)).isPresent();
        assertThat(family.why())
                .isEqualTo(
                        "Their texts are the same for the most part; only 'Courier' says that it is"
                                + " Reuters's.");
    }

    @Test
    void the_one_that_has_the_whole_of_the_other_and_goes_on_is_the_original() {
        Family family =
                find(
                                account("Echo", LEAD + "\n\n" + MIDDLE),
                                account("Courier", LEAD + "\n\n" + MIDDLE + END))
                        .families()
                        .get(0);
        assertThat(family.original()).contains("Courier");
    }

    @Test
    void of_equal_texts_nobody_is_called_the_original() {
        Family family =
                find(
                                account("Echo", LEAD + "\n\n" + MIDDLE),
                                account("Courier", LEAD + "\n\n" + MIDDLE))
                        .families()
                        .get(0);
        assertThat(family.original()).isEqualTo(Optional.empty());
        assertThat(family.why()).isEqualTo("Their texts are the same for the most part.");
    }

    @Test
    void two_reports_of_one_agency_are_two_accounts() {
        assertThat(
                        find(
                                        account("Courier", "NORDHAVN (Reuters) - " + LEAD + MIDDLE),
                                        account("Voice", "NORDHAVN (Reuters) - " + OTHER))
                                .families())
                .isEmpty();
    }

    @Test
    void a_family_of_two_agencies_is_named_after_neither_unless_one_is_the_original() {
        Account reuters = account("Courier", "NORDHAVN (Reuters) - " + LEAD + "\n\n" + MIDDLE);
        Account afp = account("Voice", "NORDHAVN (AFP) - " + LEAD + "\n\n" + MIDDLE);
        Family family = find(reuters, afp).families().get(0);
        assertThat(family.name()).isEmpty();
        assertThat(family.why())
                .isEqualTo(
                        "Their texts are the same for the most part, and they credit Reuters and AFP.");
        Account longer = account("Echo", "NORDHAVN (AFP) - " + LEAD + "\n\n" + MIDDLE + END);
        assertThat(find(reuters, longer).families().get(0).name()).contains("AFP");
    }

    private static Account account(String outlet, String text) {
        return ReadStory.account(outlet, "Ferry aground off Nordhavn\n\n" + text);
    }

    private static Lineage find(Account... accounts) {
        return LineageFinder.find(List.of(accounts));
    }
}
