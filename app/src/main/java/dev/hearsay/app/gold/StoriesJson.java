package dev.hearsay.app.gold;

import dev.hearsay.app.findings.GoldStory;
import dev.hearsay.app.findings.GoldStory.Marked;
import dev.hearsay.app.findings.GoldStory.Place;
import dev.hearsay.app.findings.GoldStory.Told;
import dev.hearsay.app.findings.GoldStory.Trap;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for findings: the articles of a story, or of several that are alike, and
 * what a person finds in them.
 *
 * <pre>{@code
 * {"articles": [{"id": "a", "text": "At least 20 were hurt."}, {"id": "b", "text": "23 were hurt."}],
 *  "findings": [{"kind": "figure", "relation": "refine", "accounts":
 *                [{"id": "a", "start": 0, "end": 11, "value": ">=20"}, {"id": "b", "start": 0, "end": 2, "value": "23"}]}],
 *  "traps": [{"a": {"id": "a", "start": 0, "end": 11}, "b": {"id": "b", "start": 8, "end": 12}}]}
 * }</pre>
 *
 * <p>Articles whose {@code story} is not the same are not compared; {@code traps} may be missing.
 */
public final class StoriesJson {
    private final String origin;
    private final Map<String, String> texts = new TreeMap<>();

    private StoriesJson(String origin) {
        this.origin = origin;
    }

    /** The gold of one line; {@link UnreadableRecord} where it holds none. */
    public static GoldStory parse(String origin, byte[] line) {
        return new StoriesJson(origin).story(JsonObject.parse(origin, line));
    }

    private GoldStory story(JsonNode record) {
        if (!record.path("articles").isArray() || !record.path("findings").isArray()) {
            throw UnreadableRecord.of(
                    origin, "gold needs a list of \"articles\" and one of \"findings\"");
        }
        List<Told> articles = new ArrayList<>();
        for (JsonNode article : record.path("articles")) {
            articles.add(told(article, articles.size()));
        }
        List<Marked> findings = new ArrayList<>();
        for (JsonNode finding : record.path("findings")) {
            List<Place> places = new ArrayList<>();
            finding.path("accounts").forEach(account -> places.add(place(account)));
            findings.add(
                    new Marked(
                            finding.path("kind").asString(""),
                            finding.path("relation").asString(""),
                            places));
        }
        List<Trap> traps = new ArrayList<>();
        record.path("traps")
                .forEach(t -> traps.add(new Trap(place(t.path("a")), place(t.path("b")))));
        return new GoldStory(origin, articles, findings, traps);
    }

    /** An article; its origin names the line and its place in it. */
    private Told told(JsonNode article, int index) {
        String here = origin + "#" + (index + 1);
        Page page = RecordJson.parse(here, article.toString().getBytes(StandardCharsets.UTF_8));
        String id = page.given().id().orElse(here);
        texts.put(id, page.source());
        Given given =
                new Given(
                        Optional.of(id),
                        page.given().url(),
                        page.given().title(),
                        page.given().date(),
                        page.given().author(),
                        page.given().outlet());
        return new Told(
                new Page(here, page.kind(), page.source(), given),
                article.path("story").asString(""));
    }

    private Place place(JsonNode account) {
        String id = account.path("id").asString("");
        String text =
                Optional.ofNullable(texts.get(id))
                        .orElseThrow(
                                () ->
                                        UnreadableRecord.of(
                                                origin,
                                                "the article \"%s\" of a finding is not among its articles"
                                                        .formatted(id)));
        List<Span> spans = new Places(origin, text).all(account);
        if (spans.size() != 1) {
            throw UnreadableRecord.of(origin, "an account of a finding needs one place");
        }
        Span span = spans.get(0);
        return new Place(id, span, text.substring(span.start(), span.end()));
    }
}
