package dev.hearsay.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The structured data of a page: what its JSON-LD blocks say of the article.
 *
 * <pre>{@code
 * {"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle", "headline": "Bridge to reopen",
 *   "author": {"@id": "#ann"}}, {"@id": "#ann", "@type": "Person", "name": "Ann Lee"}]}
 *   article headline Bridge to reopen, author Ann Lee
 * }</pre>
 *
 * <p>Each block is read apart, so that a broken one costs nothing but itself.
 */
final class JsonLd {
    private static final int MOST_BLOCKS = 60;
    private static final int MOST_NODES = 4000;
    private static final List<String> NESTED =
            List.of("@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "@included", "review");
    private static final TreeSet<String> ALSO_ARTICLES =
            new TreeSet<>(List.of("report", "review", "creativework", "webcontent", "recipe"));

    private final List<Json> nodes = new ArrayList<>();
    private final Map<String, Json> named = new LinkedHashMap<>();

    private JsonLd() {}

    /** What the blocks of a page say. */
    static JsonLd of(Document document) {
        JsonLd jsonLd = new JsonLd();
        int blocks = 0;
        for (Element script : document.select("script[type*=ld+json]")) {
            if (blocks++ < MOST_BLOCKS) {
                LooseJson.parse(unescaped(script.data())).forEach(value -> jsonLd.add(value, 0));
            }
        }
        return jsonLd;
    }

    private static String unescaped(String block) {
        return block.contains("{&quot;")
                        || block.contains("{ &quot;")
                        || block.contains("&quot;@type")
                ? Parser.unescapeEntities(block, false)
                : block;
    }

    private void add(Json value, int depth) {
        for (Json node : value.items()) {
            if (node instanceof Json.Fields && nodes.size() < MOST_NODES && depth < 6) {
                nodes.add(node);
                node.text("@id").ifPresent(id -> remember(id, node));
                NESTED.forEach(name -> node.field(name).ifPresent(inner -> add(inner, depth + 1)));
            }
        }
    }

    private void remember(String id, Json node) {
        Json old = named.get(id);
        if (!(old instanceof Json.Fields fields)
                || fields.values().size() < ((Json.Fields) node).values().size()) {
            named.put(id, node);
        }
    }

    /**
     * The object that is the article: of several that with one of the addresses, else that with one
     * of the headlines, else the first; nothing where none is.
     */
    Optional<Json> article(List<String> addresses, List<String> headlines) {
        List<Json> articles = nodes.stream().filter(JsonLd::isArticle).toList();
        Optional<Json> addressed =
                articles.stream().filter(node -> isAt(node, addresses)).findFirst();
        Optional<Json> headed =
                articles.stream()
                        .filter(
                                node ->
                                        node.text("headline")
                                                .or(() -> node.text("name"))
                                                .map(Folded::of)
                                                .filter(headlines::contains)
                                                .isPresent())
                        .findFirst();
        return addressed.or(() -> headed).or(() -> articles.stream().findFirst());
    }

    /** The objects that stand for the page and not for the article. */
    List<Json> pages() {
        return nodes.stream()
                .filter(node -> hasType(node, "webpage") || hasType(node, "itempage"))
                .toList();
    }

    private static boolean isAt(Json node, List<String> addresses) {
        return List.of("url", "@id", "mainEntityOfPage").stream()
                .flatMap(name -> node.field(name).stream())
                .flatMap(
                        value ->
                                value
                                        .text()
                                        .or(() -> value.text("@id"))
                                        .or(() -> value.text("url"))
                                        .stream())
                .anyMatch(address -> addresses.contains(Addresses.bare(address)));
    }

    private static boolean isArticle(Json node) {
        return types(node).stream()
                .anyMatch(
                        type ->
                                type.endsWith("article")
                                        || type.endsWith("posting")
                                        || ALSO_ARTICLES.contains(type));
    }

    private static boolean hasType(Json node, String type) {
        return types(node).contains(type);
    }

    /** The types of an object in lower case, without the address before them. */
    static List<String> types(Json node) {
        return node.field("@type").map(Json::items).orElse(List.of()).stream()
                .flatMap(type -> type.text().stream())
                .map(type -> type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The names that a field tells, as strings, objects or lists of them, or as ids of objects. */
    List<String> names(Json node, String field) {
        List<String> names = new ArrayList<>();
        for (Json item : node.field(field).map(Json::items).orElse(List.of())) {
            Optional<String> words = item.text();
            if (words.isPresent()) {
                names.add(words.get());
                continue;
            }
            Json whole =
                    item.text("@id").flatMap(id -> Optional.ofNullable(named.get(id))).orElse(item);
            Json told = item.field("name").isPresent() ? item : whole;
            for (Json name : told.field("name").map(Json::items).orElse(List.of())) {
                name.text().ifPresent(names::add);
            }
        }
        return names.stream().map(name -> Parser.unescapeEntities(name, false)).toList();
    }
}
