package dev.hearsay.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Ferry;
import dev.hearsay.app.Hostile;
import dev.hearsay.app.Told;
import dev.hearsay.app.report.Columns;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.lineage.Family;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.page.Note;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DossierReportTest {
    private static String report(Dossier... dossiers) {
        return new DossierReport(80, false).report(List.of(dossiers));
    }

    private static Dossier alone(String id) {
        Told told = Told.by(id, "Coast Radio", "", "The cook was fined\n\nThe cook was fined.\n");
        return new Dossier(
                new Story(id, List.of(told.account())),
                "The cook was fined",
                new Lineage(List.of()),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_difference_has_each_position_with_its_outlets_and_says_why() {
        assertThat(report(Ferry.dossier()))
                .contains(
                        """
                        DIFFERENCES (5)
                          x1  passengers on board (figure)
                              │ "140 passengers" · Nordhavn Courier, Radio Nord and Evening Mail (one
                              │   account, NTA); Kesteria Post
                              │ "150 passengers" · Vesk Daily 3:60
                              Both count the passengers on board, and the numbers exclude each other.
                          x2  the steering had failed (outcome)
                              │ confirms: "the steering had failed" · Bo Berg · Nordhavn Courier 9:43
                              │ denies: "the steering had failed" · Nord Lines · Kesteria Post 9:39
                        """);
    }

    @Test
    void the_story_stands_on_top_in_five_lines() {
        assertThat(report(Ferry.dossier()))
                .startsWith(
                        """
                        Ferry runs aground off Nordhavn 😀
                        5 articles, 3 accounts · 2 May to 5 May 2026

                        IN FIVE LINES
                        - 5 articles, 3 accounts: Nordhavn Courier, Radio Nord and Evening Mail are one
                          (NTA).
                        - passengers on board: "140 passengers" (Nordhavn Courier and 3 more) or "150
                          passengers" (Vesk Daily).
                        - the steering had failed: confirms (Bo Berg, in Nordhavn Courier) or denies
                          (Nord Lines, in Kesteria Post).
                        - people hurt: "At least 20 people" (the coast guard, in Nordhavn Courier), then
                          "31" (the coast guard, in Vesk Daily).
                        - Ann Lee, quoted: "The hull is sound" (Nordhavn Courier) or "The hull is safe
                          and sound" (Kesteria Post).
                        """);
    }

    @Test
    void words_of_one_speaker_stand_once_with_all_who_carry_them_and_what_is_altered() {
        assertThat(report(Ferry.dossier()))
                .contains(
                        """
                          Ann Lee
                              │ "The hull is sound,"
                              says · carried by 5, from 3 · Nordhavn Courier, Radio Nord and Evening
                              Mail (one account, NTA); Vesk Daily
                              altered in Kesteria Post: "The hull is [+safe and+] sound,"
                        """);
    }

    @Test
    void differences_stand_before_all_that_is_no_difference() {
        assertThat(report(Ferry.dossier()))
                .containsSubsequence(
                        "IN FIVE LINES",
                        "ACCOUNTS",
                        "DIFFERENCES (5)",
                        "CHANGED LATER (1)",
                        "MORE EXACT (1)",
                        "AGREED (1)",
                        "ALTERED QUOTATIONS (1)",
                        "WHO SAID WHAT",
                        "ONLY HERE (1)",
                        "THREADS");
    }

    @Test
    void a_story_of_one_article_is_named_at_the_end() {
        assertThat(report(alone("z1"), Ferry.dossier(), alone("z2")))
                .startsWith("Ferry runs aground")
                .endsWith(
                        """
                        ALONE (2)
                          The cook was fined · Coast Radio · 0 statements
                          The cook was fined · Coast Radio · 0 statements
                        """);
    }

    @Test
    void one_article_alone_is_told_and_that_nothing_stands_beside_it() {
        assertThat(report(alone("z1")))
                .isEqualTo(
                        """
                        The cook was fined
                        1 article · Coast Radio · 0 statements

                        Nothing stands beside it: a dossier needs another article on the same.
                        'hearsay read' shows who says what in this one.
                        """);
    }

    @Test
    void of_many_copies_of_one_text_the_first_few_are_told() {
        assertThat(report(copies(200)))
                .contains(
                        "200 copies of one text\n",
                        "- 200 copies of one text: Echo (1), Echo (2), Echo (3) and 197 more.",
                        "  Echo (3) · c3.txt\n      The cook was fined\n  and 197 more copies\n")
                .doesNotContain("Echo (4)");
    }

    private static Dossier copies(int count) {
        List<String> ids = IntStream.rangeClosed(1, count).mapToObj(i -> "c" + i).toList();
        Family family =
                new Family(
                        Optional.empty(),
                        ids,
                        Optional.empty(),
                        ids.stream().map(id -> Optional.<Passage>empty()).toList(),
                        "Their texts are the same.",
                        "lineage/same-text");
        return new Dossier(
                new Story(
                        "c1",
                        ids.stream()
                                .map(id -> Told.by(id, "Echo", "", "The cook was fined\n\nYes.\n"))
                                .map(Told::account)
                                .toList()),
                "The cook was fined",
                new Lineage(List.of(family)),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_day_that_is_not_known_is_said_to_be_where_another_is() {
        Told dated = Told.by("a", "Echo", "2026-05-02", "A ferry sank\n\nIt sank.\n");
        Told undated = Told.by("b", "Post", "", "Ferry lost\n\nIt was lost.\n");

        assertThat(report(of(dated, undated)))
                .contains("2 articles · 1 of 2 dated, 2 May 2026", "Post · day not known · b.txt");
        assertThat(report(of(undated))).doesNotContain("day not known");
    }

    private static Dossier of(Told... told) {
        return new Dossier(
                new Story("a", Stream.of(told).map(Told::account).toList()),
                "A ferry sank",
                new Lineage(List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(Note.of("left-out", "Threads: only the first 400 of 523 were looked at.")));
    }

    @Test
    void what_was_left_out_is_noted() {
        assertThat(report(of(Told.by("a", "E", "", "A b\n\nC.\n"), Told.by("b", "P", "", "D.\n"))))
                .endsWith("NOTES\n- Threads: only the first 400 of 523 were looked at.\n");
    }

    @Test
    void a_story_without_findings_has_only_its_accounts() {
        Dossier ferry = Ferry.dossier();
        Dossier bare =
                new Dossier(
                        ferry.story(),
                        ferry.title(),
                        new Lineage(List.of()),
                        List.of(),
                        List.of(),
                        List.of());

        assertThat(report(bare))
                .contains("- 5 articles, each an account of its own: Nordhavn Courier,")
                .doesNotContain("DIFFERENCES", "THREADS", "ONLY HERE");
    }

    @Test
    void no_line_is_wider_than_asked_for_and_no_control_reaches_the_terminal() {
        String hostile = report(Ferry.dossier(), Hostile.dossier(), alone("z1"));

        assertThat(hostile.lines()).allMatch(line -> Columns.of(line) <= 80);
        assertThat(hostile).doesNotContain("\u001B", "\u202E");
    }

    @Test
    void colours_are_written_only_where_asked_for() {
        assertThat(new DossierReport(80, true).report(List.of(Ferry.dossier())))
                .contains("\u001B[1m");
        assertThat(report(Ferry.dossier())).doesNotContain("\u001B");
    }
}
