package dev.hearsay.app.gold;

import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.app.quality.Roles;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for attributions: an article and the places that people marked in it.
 *
 * <pre>{@code
 * {"id": "g1", "text": "Ann Lee said the bridge is safe.",
 *  "attributions": [{"content": [[13, 31]], "cue": [{"start": 8, "end": 12}], "source": [[0, 7]]}]}
 * }</pre>
 *
 * <p>A place is {@code [start, end]} or an object with {@code start} and {@code end}, in code
 * points of the text; {@code content}, {@code cue} and {@code source} are lists of places, and each
 * may be missing.
 */
public final class GoldJson {

    private GoldJson() {}

    /**
     * The gold of one line; {@link UnreadableRecord} where it holds none.
     *
     * @param origin where the line stands: {@code gold.jsonl:3}
     * @param line the line in UTF-8, without its line end
     */
    public static Gold parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        JsonNode attributions = JsonObject.parse(origin, line).path("attributions");
        if (page.kind() != Page.Kind.TEXT || !attributions.isArray()) {
            throw UnreadableRecord.of(
                    origin, "gold needs a \"text\" and a list of \"attributions\" beside it");
        }
        Places places = new Places(origin, page.source());
        List<Roles> gold = new ArrayList<>();
        for (JsonNode attribution : attributions) {
            gold.add(
                    new Roles(
                            places.all(attribution.path("content")),
                            places.all(attribution.path("cue")),
                            places.all(attribution.path("source"))));
        }
        return new Gold(page, gold);
    }
}
