package dev.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Drawn;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TerminalReportTest {

    @Test
    void tells_every_statement_by_its_speaker_stance_occasion_and_chain() {
        assertThat(TerminalReport.PLAIN.report(Drawn.strait()))
                .isEqualTo(
                        """
                        Arn Strait to reopen: envoy
                        OSTRY · strait.txt
                        NTA copy: (NTA)
                        Who speaks: Ilmar Vesk (Special envoy) 2 · A senior official 1 · Two insurers 1
                          · unknown 1

                          1  Ilmar Vesk (Special envoy) hopes · "he told" · indirect · 3:46
                             │ the Arn Strait will reopen
                             to reporters, at a news conference in Ostry, Tuesday · via Harbour Courier
                             <- NTA

                          2  Ilmar Vesk says · "Vesk said" · direct · 5:1
                             │ "The mines are gone,"

                          3  A senior official (unnamed; 52 % sure) denies · "denied" · indirect · 5:59
                             │ that
                             via NTA

                          4  Two insurers fear · indirect · 5:83
                             │ a closure

                          5  unknown doubts · "she doubts" · indirect · 5:109
                             │ it

                        5 statements: 1 direct, 4 indirect
                        """);
    }

    @Test
    void shows_the_words_of_a_source_that_means_nobody_known() {
        assertThat(TerminalReport.PLAIN.report(Drawn.bridge()))
                .isEqualTo(
                        """
                        Bridge to reopen in May: mayor
                        Nordhavn Courier · NORDHAVN · By Ann Lee and Bo Berg · bridge.txt
                        Who speaks: unknown 6

                          1  unknown says · "mayor" · indirect · 3:1
                             │ Bridge to reopen in May

                          2  unknown says · "the mayor said" · direct · 7:12
                             │ "The bridge," … "is safe."

                          3  unknown says · "Radio Nord reported" · indirect · 9:26
                             │ the harbour board hopes the ferry will run until June

                               4  unknown says · "the harbour board hopes" · indirect · 9:50
                                  │ the ferry will run until June

                          5  unknown says · "it quoted the board as saying" · direct · 9:81
                             │ "Nobody will be cut off,"

                          6  unknown says · source not given · direct · 11:1
                             │ "We were never asked."

                        6 statements: 3 direct, 3 indirect; 1 without a source
                        note: Nobody in the text is named for "We were never asked." (11:1)
                        """);
    }

    @Test
    void tells_the_figures_what_is_to_come_and_when_it_was_written() {
        assertThat(TerminalReport.PLAIN.report(Drawn.silo()))
                .isEqualTo(
                        """
                        silo.txt
                        Velm Courier
                        Who speaks: the fire chief 1 · A union 1

                          1  the fire chief (unnamed) says · "said" · direct · 3:1
                             │ "The search will go on until Friday,"

                          2  A union (unnamed) says · "said" · indirect · 3:142
                             │ over 1.5 million litres of oil had burned in the port

                        Figures
                          at least 14 (>= 14) · own words · 1:17
                          fourteen workers of the night shift · own words · 3:92
                          over 1.5 million litres of oil (> 1,500,000) · A union (2) · unverified:
                            "Nobody could check the union's figure" · 3:142

                        To come
                          the fire chief (1): The search will go on until Friday · will · by 2026-03-13
                            · 3:2
                          Velm Courier: If the wind turns, the port may close · may, on a condition ·
                            5:68

                        Written 2026-03-11 to 2026-03-12, 90 % sure: The page shows it.

                        2 statements: 1 direct, 1 indirect
                        """);
    }

    @Test
    void of_very_many_who_speak_the_head_names_twelve() {
        Drawn drawn = Drawn.of("yes no");
        for (int i = 1; i <= 15; i++) {
            drawn.says("", "", "yes", Manner.INDIRECT).by("Witness " + i, Speaker.Kind.PERSON, 0.9);
        }

        assertThat(TerminalReport.PLAIN.report(drawn.account("many.txt")))
                .contains("Witness 12 1", "· and 3 more\n")
                .doesNotContain("Witness 13 1");
    }

    @Test
    void a_verb_agrees_with_who_speaks() {
        assertThat(told("critics", Speaker.Kind.GROUP, Stance.DENIES)).isEqualTo("critics deny");
        assertThat(told("the opposition", Speaker.Kind.GROUP, Stance.CONDEMNS))
                .isEqualTo("the opposition condemns");
        assertThat(told("two people close to Hess", Speaker.Kind.UNNAMED, Stance.STATES))
                .isEqualTo("two people close to Hess say");
        assertThat(told("an aide to three ministers", Speaker.Kind.UNNAMED, Stance.PROMISES))
                .isEqualTo("an aide to three ministers promises");
        assertThat(told("Jens Mads", Speaker.Kind.PERSON, Stance.PRAISES))
                .isEqualTo("Jens Mads praises");
    }

    private static String told(String name, Speaker.Kind kind, Stance stance) {
        Account account =
                Drawn.of("yes")
                        .says("", "", "yes", Manner.INDIRECT)
                        .by(name, kind, 1)
                        .stance(stance)
                        .account("a");
        return Telling.of(account).get(0).line();
    }

    @Test
    void an_occasion_keeps_the_prepositions_of_the_text() {
        String text = "He said with Bo Berg on Radio Nord after the vote that it rained in Velm.";
        assertThat(setting(text, "Bo Berg", "Radio Nord", "the vote"))
                .isEqualTo("with Bo Berg, on Radio Nord, after the vote");
        assertThat(setting(text, "it", "", "")).isEqualTo("to it");
        assertThat(setting(text, "", "in Velm", "")).isEqualTo("in Velm");
        assertThat(setting(text, "Bo Berg", "with Bo Berg", "")).isEqualTo("with Bo Berg");
        assertThat(setting(text, "Radio Nord", "Radio Nord", "")).isEqualTo("to Radio Nord");
        assertThat(setting(text, "", "", "")).isEmpty();
    }

    private static String setting(String text, String to, String where, String when) {
        Account account =
                Drawn.of(text)
                        .says("", "", "it rained", Manner.INDIRECT)
                        .occasion(to, where, when)
                        .account("a");
        return Setting.of(text, account.statements().get(0).occasion()).orElse("");
    }

    @Test
    void roles_are_told_where_somebody_speaks_first_and_never_again() {
        Account account =
                Drawn.of("yes no maybe")
                        .says("", "", "yes", Manner.INDIRECT)
                        .by("Ann Lee", Speaker.Kind.PERSON, 1, "mayor", "Mayor", "engineer", "poet")
                        .says("", "", "no", Manner.INDIRECT)
                        .by("Bo Berg", Speaker.Kind.PERSON, 1, "clerk")
                        .says("", "", "maybe", Manner.INDIRECT)
                        .by("Ann Lee", Speaker.Kind.PERSON, 0.3, "mayor")
                        .account("a");

        assertThat(Telling.of(account).stream().map(Telling::asides))
                .containsExactly(
                        List.of("mayor", "engineer"), List.of("clerk"), List.of("30 % sure"));
    }

    @Test
    void an_article_without_statements_says_so() {
        Account account = Drawn.of("It rained.").account("rain.txt");

        assertThat(TerminalReport.PLAIN.report(account))
                .isEqualTo("rain.txt\n\nno statements found\n");
    }

    @Test
    void an_article_cannot_drive_the_terminal() {
        String hostile =
                "Bo\u001b[2J\u0007 said \u202Eyes\u009B1m\r\n\u2066no\u0000\u007f\uD800\u200B.";
        Account account =
                Drawn.of(hostile)
                        .says(hostile, "said", hostile, Manner.INDIRECT)
                        .by(hostile, Speaker.Kind.PERSON, 0.5, hostile)
                        .occasion(hostile, hostile, hostile)
                        .through(hostile, hostile)
                        .wire(hostile, hostile)
                        .account(hostile);

        String report = TerminalReport.PLAIN.report(account);

        assertThat(report).contains("Bo␛[2J␇ said [U+202E]yes[U+009B]1m [U+2066]no␀␡\uFFFD.");
        assertThat(report.replace("\n", "").codePoints())
                .noneMatch(
                        c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void colours_change_the_look_and_not_the_layout() {
        String coloured = new TerminalReport(80, true).report(Drawn.bridge());

        assertThat(coloured).contains("\u001b[2;3munknown\u001b[0m", "\u001b[33msays\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(TerminalReport.PLAIN.report(Drawn.bridge()));
    }

    @Test
    void no_line_is_wider_than_the_width_whatever_the_script() {
        String text =
                "The 橋は安全です橋は安全です橋は安全です 👩‍👩‍👧 e\u0301te\u0301 " + "x".repeat(90) + " said.";
        Account account = Drawn.of(text).says(text, "said", text, Manner.INDIRECT).account("a");

        assertThat(new TerminalReport(30, false).report(account).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(30));
    }

    @Test
    void wide_characters_count_two_columns_and_accents_none() {
        assertThat(Columns.of("橋は")).isEqualTo(4);
        assertThat(Columns.of("e\u0301")).isEqualTo(1);
        assertThat(Columns.of("👩‍👩‍👧")).isEqualTo(2);
        assertThat(Columns.of("☀️")).isEqualTo(2);
        assertThat(Columns.of("👍🏽!")).isEqualTo(3);
    }

    @Test
    void a_statement_deep_inside_others_still_fits() {
        Drawn drawn = Drawn.of("yes").says("", "", "yes", Manner.INDIRECT);
        for (int i = 1; i < 50; i++) {
            drawn.inside("s" + i, "", "", "yes", Manner.INDIRECT);
        }

        assertThat(TerminalReport.PLAIN.report(drawn.account("deep.txt")).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void statements_that_stand_inside_each_other_are_still_shown_once() {
        Account account =
                Drawn.of("yes no")
                        .inside("s2", "", "", "yes", Manner.INDIRECT)
                        .inside("s1", "", "", "no", Manner.INDIRECT)
                        .account("circle.txt");

        assertThat(Nested.of(account.statements()))
                .extracting(Nested::number)
                .containsExactly(1, 2);
    }

    @Test
    void lines_end_as_editors_see_them_and_columns_are_code_points() {
        Lines lines = Lines.of("a\r\nb\rc\n😀d");

        assertThat(lines.place(3)).isEqualTo("2:1");
        assertThat(lines.place(5)).isEqualTo("3:1");
        assertThat(lines.place(9)).isEqualTo("4:2");
    }
}
