package dev.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import org.junit.jupiter.api.Test;

final class TerminalReportTest {

    @Test
    void shows_every_statement_with_its_source_words_and_place() {
        assertThat(TerminalReport.PLAIN.report(Drawn.bridge()))
                .isEqualTo(
                        """
                        Bridge to reopen in May: mayor
                        Nordhavn Courier · NORDHAVN · By Ann Lee and Bo Berg · bridge.txt

                          1  mayor · indirect · 3:1
                             │ Bridge to reopen in May

                          2  the mayor · said · direct · 7:12
                             │ "The bridge," … "is safe."

                          3  Radio Nord · reported · indirect · 9:26
                             │ the harbour board hopes the ferry will run until June

                               4  the harbour board · hopes · indirect · 9:50
                                  │ the ferry will run until June

                          5  it … the board · quoted … as saying · direct · 9:81
                             │ "Nobody will be cut off,"

                          6  source not given · direct · 11:1
                             │ "We were never asked."

                        6 statements: 3 direct, 3 indirect; 1 without a source
                        note: Nobody in the text is named for "We were never asked." (11:1)
                        """);
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
                Drawn.of(hostile).says(hostile, "said", hostile, Manner.INDIRECT).account(hostile);

        String report = TerminalReport.PLAIN.report(account);

        assertThat(report).contains("Bo␛[2J␇ said [U+202E]yes[U+009B]1m [U+2066]no␀␡\uFFFD.");
        assertThat(report.replace("\n", "").codePoints())
                .noneMatch(
                        c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }

    @Test
    void colours_change_the_look_and_not_the_layout() {
        String coloured = new TerminalReport(80, true).report(Drawn.bridge());

        assertThat(coloured).contains("\u001b[1;34mthe\u001b[0m");
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
