package dev.hearsay.app.gold;

import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.page.Page;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for grouping: an article, and the story that people put it in.
 *
 * <pre>{@code
 * {"id": "g1", "text": "A ferry ran aground off Nordhavn. …", "story": "ferry"}
 * }</pre>
 *
 * <p>Every field of a record may stand beside it: {@code title}, {@code date}, {@code outlet}.
 *
 * @param page the article to read
 * @param story the story's name, equal for all of its articles
 */
public record StoryJson(Page page, String story) {

    /** The gold of one line; {@link UnreadableRecord} where it holds none. */
    public static StoryJson parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        JsonNode story = JsonObject.parse(origin, line).path("story");
        if (!story.isString() && !story.isNumber()) {
            throw UnreadableRecord.of(
                    origin, "gold for grouping needs a \"story\" beside the \"text\"");
        }
        return new StoryJson(page, JsonObject.whole(story.asString()));
    }

    /** The article's own id, else where the line stands. */
    public String id() {
        return page.given().id().orElse(page.origin());
    }
}
