package dev.hearsay.app.gold;

import dev.hearsay.app.extraction.GoldPage;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.UnreadableRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for pages: a page, or the name of its file, and what is on it.
 *
 * <pre>{@code
 * {"id": "p1", "url": "https://nordhavn.example/bridge", "html": "html/p1.html.gz", "title": "Bridge to reopen",
 *  "authors": ["Ann Lee"], "date": "2018-07-16", "body": "The bridge …", "with": ["will reopen"], "without": ["Subscribe"]}
 * }</pre>
 *
 * <p>{@code html} is the page itself where it holds a {@code <}, else a file beside the gold file.
 * {@code articleBody} is another name for {@code body}, {@code headline} for {@code title}.
 *
 * @param gold what is on the page
 * @param html the page, or its file
 * @param url where it was found
 */
public record GoldPageJson(GoldPage gold, String html, Optional<String> url) {

    /** The gold of one line; {@link UnreadableRecord} where it holds none. */
    public static GoldPageJson parse(String origin, byte[] line) {
        JsonNode record = JsonObject.parse(origin, line);
        String html =
                words(record, "html")
                        .orElseThrow(
                                () -> UnreadableRecord.of(origin, "gold for pages needs \"html\""));
        GoldPage gold =
                new GoldPage(
                        words(record, "id").orElse(origin),
                        words(record, "body").or(() -> words(record, "articleBody")),
                        list(record, "with"),
                        list(record, "without"),
                        words(record, "title").or(() -> words(record, "headline")),
                        list(record, "authors"),
                        words(record, "date")
                                .map(date -> date.substring(0, Math.min(10, date.length()))));
        return new GoldPageJson(gold, html, words(record, "url"));
    }

    private static Optional<String> words(JsonNode record, String name) {
        JsonNode field = record.path(name);
        return field.isString() && !field.stringValue().isBlank()
                ? Optional.of(JsonObject.whole(field.stringValue()))
                : Optional.empty();
    }

    private static List<String> list(JsonNode record, String name) {
        List<String> words = new ArrayList<>();
        for (JsonNode entry : record.path(name)) {
            if (entry.isString() && !entry.stringValue().isBlank()) {
                words.add(JsonObject.whole(entry.stringValue()));
            }
        }
        return words;
    }
}
