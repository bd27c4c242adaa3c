package dev.hearsay.app.json;

import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One record of a {@code .jsonl} file: an article and what is said of it.
 *
 * <pre>{@code
 * {"id": 7, "text": "The bridge is safe, the mayor said.", "outlet": "Nordhaven Post"}
 *   ->  a page of plain text, given id 7 and outlet Nordhaven Post
 * }</pre>
 *
 * <p>{@code text} or {@code html} is needed; where both stand, the text is taken, for offsets refer
 * to it. {@code id}, {@code url}, {@code title}, {@code date}, {@code author} and {@code outlet}
 * are optional: words, a number, or a list of them. Every other field is passed over. Half a
 * surrogate pair, which is no character, becomes U+FFFD.
 */
public final class RecordJson {

    private RecordJson() {}

    /**
     * The page of one line; {@link UnreadableRecord} where there is none.
     *
     * @param origin where the line stands: {@code news.jsonl:3}
     * @param line the line in UTF-8, without its line end
     */
    public static Page parse(String origin, byte[] line) {
        JsonNode record = JsonObject.parse(origin, line);
        Optional<String> text = article(origin, record, "text");
        if (text.isPresent()) {
            return new Page(origin, Page.Kind.TEXT, text.get(), given(record));
        }
        String html =
                article(origin, record, "html")
                        .orElseThrow(
                                () ->
                                        UnreadableRecord.of(
                                                origin, "it has neither \"text\" nor \"html\""));
        return new Page(origin, Page.Kind.HTML, html, given(record));
    }

    private static Optional<String> article(String origin, JsonNode record, String name) {
        JsonNode field = record.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return Optional.empty();
        }
        if (!field.isString()) {
            throw UnreadableRecord.of(origin, "its \"%s\" is not a string".formatted(name));
        }
        return Optional.of(JsonObject.whole(field.stringValue()));
    }

    private static Given given(JsonNode record) {
        return new Given(
                words(record.path("id")),
                words(record.path("url")),
                words(record.path("title")),
                words(record.path("date")),
                words(record.path("author")),
                words(record.path("outlet")));
    }

    private static Optional<String> words(JsonNode field) {
        List<String> parts = new ArrayList<>();
        for (JsonNode part : field.isArray() ? field : List.of(field)) {
            if (part.isString() || part.isNumber()) {
                String words = JsonObject.whole(part.asString()).strip();
                if (!words.isEmpty()) {
                    parts.add(words);
                }
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
