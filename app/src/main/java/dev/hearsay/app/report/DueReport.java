package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.forecast.Horizon;
import java.time.LocalDate;

/**
 * The forecasts of an article whose time is over on a day, one a line: the last day, who, what, by
 * when in the text's words, and the article.
 *
 * <pre>{@code
 * 2018-09-16  Bo Berg (promises): the bridge will reopen in two months · in two months · bridge.txt
 * }</pre>
 *
 * @param day the day that is looked at
 */
public record DueReport(LocalDate day) {

    /** The lines, each ended by a line feed; none where nothing is due. */
    public String report(Account account) {
        StringBuilder lines = new StringBuilder();
        for (ForecastTelling telling : ForecastTelling.of(account)) {
            telling.forecast()
                    .horizon()
                    .filter(horizon -> horizon.hasPassed(day))
                    .map(horizon -> line(account, telling, horizon))
                    .ifPresent(lines::append);
        }
        return lines.toString();
    }

    private static String line(Account account, ForecastTelling telling, Horizon horizon) {
        return "%s  %s (%s): %s · %s · %s\n"
                .formatted(
                        horizon.to().map(LocalDate::toString).orElse(""),
                        telling.whose().name(),
                        telling.mood(),
                        telling.words(),
                        Visible.line(horizon.passage().words()),
                        Visible.line(account.article().origin()));
    }
}
