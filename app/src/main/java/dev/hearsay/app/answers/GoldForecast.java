package dev.hearsay.app.answers;

import dev.hearsay.forecast.Forecast;
import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * What people say of one forecast, or that there is none.
 *
 * @param id its name in the gold file
 * @param looked the words that were looked at: its sentence, else the whole text
 * @param content the words that tell what is to come; empty where the words looked at hold no
 *     forecast
 * @param by the words that tell by when, where gold has them
 * @param modality how it is told, where gold says
 * @param conditional whether it hangs on something else, where gold says
 */
public record GoldForecast(
        String id,
        Span looked,
        Optional<Span> content,
        Optional<Span> by,
        Optional<Forecast.Modality> modality,
        Optional<Boolean> conditional) {}
