package dev.hearsay.app.gold;

import dev.hearsay.app.answers.Item;
import dev.hearsay.app.answers.SourceForm;
import dev.hearsay.app.json.JsonObject;
import dev.hearsay.app.json.RecordJson;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.page.Page;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * One line of a gold file for speakers, chains and stance: an article and one statement in it.
 *
 * <pre>{@code
 * {"id": "g1", "text": "It is safe, she told Radio Nord.", "content": {"start": 0, "end": 10},
 *  "source": [[12, 15]], "speaker": "Ann Lee", "speaker_kind": "person",
 *  "chain": [{"name": "Radio Nord", "kind": "outlet"}], "stance": "states"}
 * }</pre>
 *
 * <p>{@code source} and {@code cue} are places or words. Of speaker, chain and stance each may be
 * missing or {@code null}: then nothing is said of it, while an empty chain says that there is
 * none.
 */
public final class ItemJson {
    private final String origin;
    private final JsonNode record;
    private final Page page;
    private final Places places;

    private ItemJson(String origin, JsonNode record, Page page) {
        this.origin = origin;
        this.record = record;
        this.page = page;
        this.places = new Places(origin, page.source());
    }

    /** The item of one line; {@link UnreadableRecord} where it holds none. */
    public static GoldItem parse(String origin, byte[] line) {
        Page page = RecordJson.parse(origin, line);
        return new ItemJson(origin, JsonObject.parse(origin, line), page).parse();
    }

    private GoldItem parse() {
        List<Span> content = places.all(record.path("content"));
        if (page.kind() != Page.Kind.TEXT || content.isEmpty()) {
            throw UnreadableRecord.of(
                    origin, "gold needs a \"text\" and the place of a \"content\" in it");
        }
        String source = words("source");
        Item item =
                new Item(
                        page.given().id().orElse(origin),
                        place(content),
                        content,
                        source,
                        words("cue"),
                        speaker(source),
                        chain(),
                        stance());
        return new GoldItem(page, item);
    }

    private String place(List<Span> content) {
        CodePoints offsets = CodePoints.of(page.source());
        return content.stream()
                .map(s -> offsets.fromUtf16(s.start()) + "-" + offsets.fromUtf16(s.end()))
                .collect(Collectors.joining(","));
    }

    private String words(String name) {
        JsonNode field = record.path(name);
        if (field.isString()) {
            return field.stringValue();
        }
        return places.all(field).stream()
                .map(span -> page.source().substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }

    private Optional<String> text(JsonNode node, String name) {
        JsonNode field = node.path(name);
        if (field.isMissingNode() || field.isNull()) {
            return Optional.empty();
        }
        if (!field.isString()) {
            throw UnreadableRecord.of(origin, "its \"%s\" is not a string".formatted(name));
        }
        return Optional.of(field.stringValue().strip()).filter(words -> !words.isEmpty());
    }

    private Optional<Item.Whose> speaker(String source) {
        Optional<String> name = text(record, "speaker");
        Optional<Speaker.Kind> kind = one("speaker_kind", Speaker.Kind.values());
        if (name.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        boolean unknown = kind.stream().anyMatch(k -> k == Speaker.Kind.UNKNOWN);
        boolean unnamed = kind.stream().anyMatch(k -> k == Speaker.Kind.UNNAMED);
        Optional<String> known =
                unknown
                        ? Optional.empty()
                        : name.or(() -> Optional.of(source).filter(s -> unnamed && !s.isBlank()));
        if (known.isEmpty() && !unknown) {
            throw UnreadableRecord.of(
                    origin, "a \"speaker_kind\" other than unknown needs a \"speaker\"");
        }
        return Optional.of(new Item.Whose(known, kind, form(source, known)));
    }

    private SourceForm form(String source, Optional<String> name) {
        return text(record, "source_form")
                .map(
                        word ->
                                SourceForm.find(word)
                                        .orElseThrow(
                                                () ->
                                                        odd(
                                                                "source_form",
                                                                word,
                                                                SourceForm.values())))
                .orElseGet(() -> SourceForm.of(source, name));
    }

    private Optional<List<Item.Link>> chain() {
        JsonNode chain = record.path("chain");
        if (chain.isMissingNode() || chain.isNull()) {
            return Optional.empty();
        }
        if (!chain.isArray()) {
            throw UnreadableRecord.of(origin, "its \"chain\" is not a list");
        }
        List<Item.Link> links = new ArrayList<>();
        for (JsonNode link : chain) {
            String name =
                    text(link, "name")
                            .orElseThrow(
                                    () ->
                                            UnreadableRecord.of(
                                                    origin,
                                                    "a link of its \"chain\" has no \"name\""));
            links.add(new Item.Link(name, text(link, "kind").orElse("")));
        }
        return Optional.of(links);
    }

    private Optional<Stance> stance() {
        return one("stance", Stance.values());
    }

    private <E extends Enum<E>> Optional<E> one(String name, E[] values) {
        return text(record, name)
                .map(
                        word ->
                                Arrays.stream(values)
                                        .filter(value -> value.name().equalsIgnoreCase(word))
                                        .findFirst()
                                        .orElseThrow(() -> odd(name, word, values)));
    }

    private <E extends Enum<E>> UnreadableRecord odd(String name, String word, E[] values) {
        return UnreadableRecord.of(
                origin,
                "its \"%s\" is '%s' and not one of %s"
                        .formatted(
                                name,
                                word,
                                Arrays.stream(values)
                                        .map(value -> value.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }
}
