package dev.hearsay.app.gold;

import dev.hearsay.app.answers.GoldName;
import dev.hearsay.app.answers.Sort;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.page.Page;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for entities: an article and the names in it.
 *
 * <pre>{@code
 * {"id": "g1", "text": "Ann Lee is in Nordhavn.",
 *  "entities": [{"start": 0, "end": 7, "type": "Person"}, {"start": 14, "end": 22, "type": "LOC"}]}
 * }</pre>
 *
 * <p>Names inside others ({@code "layer": 1} and more) are passed over, and so is what {@link
 * Sort#find} takes for no name.
 */
public final class NamesJson {

    private NamesJson() {}

    /** The names of one line; {@link UnreadableRecord} where it holds none. */
    public static GoldNames parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        JsonNode entities = JsonObject.parse(origin, line).path("entities");
        if (page.kind() != Page.Kind.TEXT || !entities.isArray()) {
            throw UnreadableRecord.of(
                    origin, "gold needs a \"text\" and a list of \"entities\" beside it");
        }
        Places places = new Places(origin, page.source());
        List<GoldName> names = new ArrayList<>();
        for (JsonNode entity : entities) {
            List<Span> place = places.all(entity);
            if (entity.path("layer").asInt(0) == 0) {
                Sort.find(entity.path("type").asString(""))
                        .ifPresent(sort -> names.add(new GoldName(place.get(0), sort)));
            }
        }
        return new GoldNames(page.given().id().orElse(origin), page, names);
    }
}
