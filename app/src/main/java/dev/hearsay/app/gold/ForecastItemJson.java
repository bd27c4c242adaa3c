package dev.hearsay.app.gold;

import dev.hearsay.app.answers.GoldForecast;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.page.Page;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for forecasts: a text and one forecast in it, or words of it that hold
 * none.
 *
 * <pre>{@code
 * {"id": "g1", "text": "The bridge will reopen in May. Water will boil.", "sentence": {"start": 0, "end": 30},
 *  "content": {"start": 0, "end": 29}, "by": {"start": 23, "end": 29}, "modality": "will", "conditional": false}
 * {"id": "g1", "text": "…", "sentence": {"start": 31, "end": 47}, "content": null}
 * }</pre>
 *
 * <p>{@code sentence} is what people looked at; where it is missing, the whole text. A {@code
 * content} that is {@code null}, or {@code "forecast": false}, says that nothing there is one. Of
 * {@code by}, {@code modality} and {@code conditional} each may be missing or {@code null}.
 */
public final class ForecastItemJson {

    private ForecastItemJson() {}

    /** A text and one item in it. */
    public record Line(Page page, GoldForecast item) {}

    /** The item of one line; {@link UnreadableRecord} where it holds none. */
    public static Line parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        JsonNode record = JsonObject.parse(origin, line);
        if (page.kind() != Page.Kind.TEXT
                || (!record.has("content") && !record.path("forecast").isBoolean())) {
            throw UnreadableRecord.of(
                    origin,
                    "gold needs a \"text\" and the place of a \"content\" in it, or null where there is none");
        }
        Places places = new Places(origin, page.source());
        boolean none =
                record.path("forecast").isBoolean() && !record.path("forecast").booleanValue();
        GoldForecast item =
                new GoldForecast(
                        page.given().id().orElse(origin),
                        place(places, record.path("sentence"))
                                .orElse(new Span(0, page.source().length())),
                        none ? Optional.empty() : place(places, record.path("content")),
                        place(places, record.path("by")),
                        modality(origin, record.path("modality")),
                        Optional.of(record.path("conditional"))
                                .filter(JsonNode::isBoolean)
                                .map(JsonNode::booleanValue));
        return new Line(page, item);
    }

    /** From the first place of a field to the last. */
    private static Optional<Span> place(Places places, JsonNode node) {
        boolean placed = node.isArray() || node.path("start").isNumber();
        List<Span> spans = placed ? places.all(node) : List.of();
        return spans.stream().reduce(Span::cover);
    }

    private static Optional<Forecast.Modality> modality(String origin, JsonNode node) {
        if (!node.isString()) {
            return Optional.empty();
        }
        String word = node.stringValue();
        for (Forecast.Modality modality : Forecast.Modality.values()) {
            if (modality.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(modality);
            }
        }
        throw UnreadableRecord.of(
                origin,
                "its \"modality\" is '%s' and not one of will, expects, hopes, plans, promises, may, fears"
                        .formatted(word));
    }
}
