package dev.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Drawn;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import org.junit.jupiter.api.Test;

final class CsvReportTest {

    @Test
    void names_its_columns() {
        assertThat(CsvReport.header())
                .isEqualTo(
                        "article_id,origin,outlet,published,statement_key,speaker,kind,stance,manner,cue,content,"
                                + "chain,to,where,when,start,end,confidence\r\n");
    }

    @Test
    void doubles_quotation_marks_and_joins_pieces() {
        assertThat(CsvReport.rows(Drawn.bridge()).lines().skip(1).findFirst())
                .contains(
                        "a1,bridge.txt,Nordhavn Courier,,key2,the mayor,unknown,states,direct,said,"
                                + "\"\"\"The bridge,\"\" … \"\"is safe.\"\"\",,,,,82,132,0.93");
    }

    @Test
    void says_who_how_through_whom_and_when() {
        assertThat(CsvReport.rows(Drawn.strait()).lines().findFirst())
                .contains(
                        "a1,strait.txt,,,key1,Ilmar Vesk,person,hopes,indirect,told,the Arn Strait will reopen,"
                                + "Harbour Courier <- NTA,reporters,a news conference in Ostry,Tuesday,74,100,0.93");
    }

    @Test
    void counts_offsets_in_code_points() {
        Account account =
                Drawn.of("😀 Bo: yes").says("Bo", "", "yes", Manner.INDIRECT).account("a");

        assertThat(CsvReport.rows(account)).endsWith(",6,9,0.93\r\n");
    }

    @Test
    void a_cell_that_a_spreadsheet_would_run_gets_an_apostrophe() {
        Account account =
                Drawn.of("=1+1 @x -yes").says("=1+1", "@x", "-yes", Manner.INDIRECT).account("+a");

        assertThat(CsvReport.rows(account))
                .startsWith("a1,'+a,,,key1,'=1+1,unknown,states,indirect,'@x,'-yes,");
    }

    @Test
    void keeps_line_ends_inside_quotation_marks() {
        Account account =
                Drawn.of("one\ntwo").says("", "", "one\ntwo", Manner.INDIRECT).account("a");

        assertThat(CsvReport.rows(account)).contains(",\"one\ntwo\",");
    }

    @Test
    void an_account_without_statements_has_no_rows() {
        assertThat(CsvReport.rows(Drawn.of("It rained.").account("a"))).isEmpty();
    }
}
