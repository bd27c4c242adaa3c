package dev.hearsay.app.gold;

import dev.hearsay.app.amounts.GoldAmount;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for quantities: a text and the amounts in it.
 *
 * <pre>{@code
 * {"id": "q1", "text": "Shares of Cod Nord fell 3 percent.", "quantities": [{"change": "down", "value": "3.0",
 *  "unit": "percent", "normalized_unit": "percentage", "referred_concepts": "Shares Cod Nord"}]}
 * }</pre>
 *
 * <p>A value is a number, or two with a hyphen between them. {@code change} is {@code =} where it
 * is missing; {@code -} is no unit and no concept.
 *
 * @param id the record's id, else where it stands
 * @param page the text, to be read as any other
 * @param amounts what people marked
 */
public record QuantitiesJson(String id, Page page, List<GoldAmount> amounts) {

    /** Copies its list. */
    public QuantitiesJson {
        amounts = List.copyOf(amounts);
    }

    /** The gold of one line; {@link UnreadableRecord} where it holds none. */
    public static QuantitiesJson parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        JsonNode quantities = JsonObject.parse(origin, line).path("quantities");
        if (page.kind() != Page.Kind.TEXT || !quantities.isArray()) {
            throw UnreadableRecord.of(
                    origin, "gold needs a \"text\" and a list of \"quantities\" beside it");
        }
        List<GoldAmount> amounts = new ArrayList<>();
        for (JsonNode quantity : quantities) {
            amounts.add(amount(origin, quantity));
        }
        return new QuantitiesJson(page.given().id().orElse(origin), page, amounts);
    }

    private static GoldAmount amount(String origin, JsonNode quantity) {
        String value = quantity.path("value").asString("").replace(" ", "");
        int hyphen = value.indexOf('-', 1);
        while (hyphen > 0 && Character.toLowerCase(value.charAt(hyphen - 1)) == 'e') {
            hyphen = value.indexOf('-', hyphen + 1);
        }
        try {
            double from = Double.parseDouble(hyphen > 0 ? value.substring(0, hyphen) : value);
            Optional<Double> to =
                    hyphen > 0
                            ? Optional.of(Double.parseDouble(value.substring(hyphen + 1)))
                            : Optional.empty();
            String concept = words(quantity, "referred_concepts");
            return new GoldAmount(
                    quantity.path("change").asString("="),
                    from,
                    to,
                    words(quantity, "unit"),
                    words(quantity, "normalized_unit"),
                    concept.equals("-") ? "" : concept);
        } catch (NumberFormatException e) {
            throw UnreadableRecord.of(
                    origin, "the value \"%s\" of a quantity is no number".formatted(value));
        }
    }

    private static String words(JsonNode quantity, String name) {
        return JsonObject.whole(quantity.path(name).asString("-")).strip();
    }
}
