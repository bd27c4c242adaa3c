package dev.hearsay.app.gold;

import dev.hearsay.app.answers.GoldTime;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for dates: an article, the day it was written on, and the time
 * expressions in it.
 *
 * <pre>{@code
 * {"id": "g1", "text": "Ann Lee left on Friday.", "dct": "2017-11-14",
 *  "timexes": [{"start": 16, "end": 22, "type": "DATE", "value": "2017-11-10"}]}
 * }</pre>
 */
public final class TimesJson {

    private TimesJson() {}

    /**
     * An article and the time expressions that people marked in it.
     *
     * @param id the record's id, else where it stands
     * @param page the article, to be read as any other, with the date that the gold gives it
     * @param times what people marked, in UTF-16 code units of the page's source
     */
    public record Gold(String id, Page page, List<GoldTime> times) {

        /** Copies its list. */
        public Gold {
            times = List.copyOf(times);
        }
    }

    /** The time expressions of one line; {@link UnreadableRecord} where it holds none. */
    public static Gold parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        JsonNode record = JsonObject.parse(origin, line);
        JsonNode timexes = record.path("timexes");
        if (page.kind() != Page.Kind.TEXT || !timexes.isArray()) {
            throw UnreadableRecord.of(
                    origin, "gold needs a \"text\" and a list of \"timexes\" beside it");
        }
        Places places = new Places(origin, page.source());
        List<GoldTime> times = new ArrayList<>();
        for (JsonNode timex : timexes) {
            times.add(
                    new GoldTime(
                            places.all(timex).get(0),
                            timex.path("type").asString(""),
                            timex.path("value").asString("")));
        }
        Given given = page.given();
        Optional<String> written =
                Optional.of(record.path("dct").asString("")).filter(dct -> !dct.isBlank());
        Page dated =
                new Page(
                        page.origin(),
                        page.kind(),
                        page.source(),
                        new Given(
                                given.id(),
                                given.url(),
                                given.title(),
                                written.or(given::date),
                                given.author(),
                                given.outlet()));
        return new Gold(given.id().orElse(origin), dated, times);
    }
}
