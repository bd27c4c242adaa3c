package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The forecasts of an article whose time is over on a day, one a line: the last day, who, what, by
 * when in the text's words, and the article.
 *
 * <pre>{@code
 * 2018-09-16  Bo Berg promises: the bridge will reopen in two months · in two months · bridge.txt
 * }</pre>
 *
 * @param day the day that is looked at
 */
public record DueReport(LocalDate day) {

    /** The lines, each ended by a line feed; none where nothing is due. */
    public String report(Account account) {
        StringBuilder lines = new StringBuilder();
        for (Forecast forecast : account.forecasts()) {
            forecast.horizon()
                    .filter(horizon -> horizon.hasPassed(day))
                    .map(horizon -> line(account, forecast, horizon))
                    .ifPresent(lines::append);
        }
        return lines.toString();
    }

    private static String line(Account account, Forecast forecast, Horizon horizon) {
        return "%s  %s (%s%s): %s · %s · %s\n"
                .formatted(
                        horizon.to().map(LocalDate::toString).orElse(""),
                        who(account, forecast),
                        Wording.small(forecast.modality()),
                        forecast.conditional() ? ", on a condition" : "",
                        Visible.line(forecast.passage().words()),
                        Visible.line(horizon.passage().words()),
                        Visible.line(account.article().origin()));
    }

    /** The speaker, else the words for the source, else the outlet. */
    private static String who(Account account, Forecast forecast) {
        Optional<Statement> statement =
                account.statements().stream()
                        .filter(s -> forecast.statement().filter(s.id()::equals).isPresent())
                        .findFirst();
        return statement
                .flatMap(s -> s.speaker().name().or(() -> Wording.source(s)))
                .map(Visible::line)
                .or(
                        () ->
                                statement.isPresent()
                                        ? Optional.empty()
                                        : Wording.outlet(account.article()))
                .orElse(statement.isPresent() ? "somebody" : "the article");
    }
}
