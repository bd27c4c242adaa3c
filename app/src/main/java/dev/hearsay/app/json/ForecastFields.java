package dev.hearsay.app.json;

import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import java.time.LocalDate;

/**
 * A forecast as a JSON object.
 *
 * <pre>{@code
 * {"id":"p1","statement":"s2","start":0,"end":30,"text":"the bridge will reopen in May","by":{"start":23,"end":29,
 *  "text":"in May","from":"2019-05-01","to":"2019-05-31"},"modality":"will","conditional":false,"rule":"forecast/modal"}
 * }</pre>
 */
final class ForecastFields {
    private ForecastFields() {}

    static void forecast(JsonLine line, Forecast forecast) {
        line.text("id", forecast.id());
        line.text("statement", forecast.statement());
        line.passage(forecast.passage());
        line.object("by", forecast.horizon(), horizon -> by(line, horizon));
        line.small("modality", forecast.modality());
        line.flag("conditional", forecast.conditional());
        line.text("rule", forecast.rule());
    }

    private static void by(JsonLine line, Horizon horizon) {
        line.passage(horizon.passage());
        line.text("from", horizon.from().map(LocalDate::toString));
        line.text("to", horizon.to().map(LocalDate::toString));
    }
}
