package dev.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.Drawn;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Manner;
import dev.hearsay.forecast.Forecast.Modality;
import dev.hearsay.speaker.Speaker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DueReportTest {

    private static String due(String day, Account account) {
        return DueReport.lines(new DueReport(LocalDate.parse(day)).of(account));
    }

    private static Drawn drawn() {
        return Drawn.of("The ferry will run by June, Ann Lee said. She hopes so. It may rain.");
    }

    @Test
    void a_forecast_is_due_on_the_day_after_its_last() {
        assertThat(due("2026-03-13", Drawn.silo())).isEmpty();
        assertThat(due("2026-03-14", Drawn.silo()))
                .isEqualTo(
                        "2026-03-13  the fire chief (will): The search will go on until Friday · until Friday ·"
                                + " silo.txt\n");
    }

    @Test
    void a_forecast_without_a_last_day_is_never_due() {
        Account account = drawn().forecast("It may rain", "", Modality.MAY, "").account("a.txt");
        Account open =
                drawn().forecast("The ferry will run", "", Modality.WILL, "June", "2026-06-01")
                        .account("a.txt");

        assertThat(due("9999-12-31", account)).isEmpty();
        assertThat(due("9999-12-31", open)).isEmpty();
    }

    @Test
    void what_was_due_first_stands_first_whatever_article_came_first() {
        DueReport report = new DueReport(LocalDate.parse("2026-12-31"));
        Account june =
                drawn().forecast(
                                "The ferry will run",
                                "",
                                Modality.WILL,
                                "June",
                                "2026-05-31",
                                "2026-05-31")
                        .account("june.txt");
        List<DueReport.Due> both = new ArrayList<>(report.of(june));
        both.addAll(report.of(Drawn.silo()));

        assertThat(DueReport.lines(both).lines().map(line -> line.substring(0, 10)))
                .containsExactly("2026-03-13", "2026-05-31");
    }

    @Test
    void whose_it_is_is_the_speaker_else_the_source_else_the_outlet_else_the_article() {
        Drawn named =
                drawn().says("She", "hopes", "so", Manner.INDIRECT)
                        .by("Ann Lee", Speaker.Kind.PERSON, 1);
        Drawn sourced = drawn().says("She", "hopes", "so", Manner.INDIRECT);
        Drawn nobody = drawn().says("", "", "so", Manner.INDIRECT);

        assertThat(line(named, "s1")).contains("  Ann Lee (hopes): so · by June");
        assertThat(line(sourced, "s1")).contains("  She (hopes)");
        assertThat(line(nobody, "s1")).contains("  somebody (hopes)");
        assertThat(line(drawn().outlet("Velm Courier"), "")).contains("  Velm Courier (hopes)");
        assertThat(line(drawn(), "")).contains("  the article (hopes)");
    }

    private static String line(Drawn drawn, String statement) {
        return due(
                "2026-07-01",
                drawn.forecast("so", statement, Modality.HOPES, "by June", "", "2026-06-30")
                        .account("a.txt"));
    }

    @Test
    void a_condition_is_told() {
        Account account =
                Drawn.of("If it rains by June, the ferry may stop.")
                        .forecast(
                                "If it rains by June, the ferry may stop",
                                "",
                                Modality.MAY,
                                "by June",
                                "",
                                "2026-06-30")
                        .account("a.txt");

        assertThat(due("2026-07-01", account)).contains("the article (may, on a condition): If it");
    }
}
