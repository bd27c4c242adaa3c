package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A forecast as a reader is told of it.
 *
 * <pre>{@code
 * written on 16 July 2018: The bridge will reopen in one or two months, Ann Lee said.
 *   whose   Ann Lee, statement 1
 *   mood    will
 *   days    2018-07-16 to 2018-09-16
 * }</pre>
 *
 * @param forecast the forecast
 * @param whose in whose words it stands
 */
public record ForecastTelling(Forecast forecast, Whose whose) {

    /** The forecasts of an account, in order of the text. */
    public static List<ForecastTelling> of(Account account) {
        return account.forecasts().stream()
                .map(
                        forecast ->
                                new ForecastTelling(
                                        forecast, Whose.of(account, forecast.statement())))
                .toList();
    }

    /** {@code hopes}; {@code will, on a condition}. */
    public String mood() {
        return Wording.small(forecast.modality())
                + (forecast.conditional() ? ", on a condition" : "");
    }

    /** The clause that tells it. */
    public String words() {
        return Visible.line(forecast.passage().words());
    }

    /** The days of its time, where they could be told. */
    public Optional<String> days() {
        return forecast.horizon().flatMap(ForecastTelling::days);
    }

    private static Optional<String> days(Horizon horizon) {
        Optional<String> from = horizon.from().map(LocalDate::toString);
        Optional<String> to = horizon.to().map(LocalDate::toString);
        if (from.isPresent() && to.isPresent()) {
            return Optional.of(from.equals(to) ? from.get() : from.get() + " to " + to.get());
        }
        return to.map(last -> "by " + last).or(() -> from.map(first -> "from " + first));
    }
}
