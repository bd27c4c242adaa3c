package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.forecast.Horizon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The forecasts whose time is over on a day, one a line, those that were due first on top and of
 * one day in order of the articles: the last day, who, what, by when in the text's words, and the
 * article.
 *
 * <pre>{@code
 * 2018-09-16  Bo Berg (promises): the bridge will reopen in two months · in two months · bridge.txt
 * }</pre>
 *
 * @param day the day that is looked at
 */
public record DueReport(LocalDate day) {

    /**
     * What is due of one article.
     *
     * @param by the last day on which it could come true
     * @param words the line, ended by a line feed
     */
    public record Due(LocalDate by, String words) {}

    /** What is due of an article, in its order. */
    public List<Due> of(Account account) {
        List<Due> found = new ArrayList<>();
        for (ForecastTelling telling : ForecastTelling.of(account)) {
            Optional<Horizon> passed =
                    telling.forecast().horizon().filter(horizon -> horizon.hasPassed(day));
            passed.flatMap(Horizon::to)
                    .ifPresent(by -> found.add(new Due(by, line(account, telling, passed.get()))));
        }
        return found;
    }

    /** The lines of several articles' due forecasts; none where nothing is due. */
    public static String lines(List<Due> due) {
        return due.stream()
                .sorted(Comparator.comparing(Due::by))
                .map(Due::words)
                .collect(Collectors.joining());
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
