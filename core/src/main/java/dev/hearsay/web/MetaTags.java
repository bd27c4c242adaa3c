package dev.hearsay.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The meta elements of a page by their names, in lower case. */
final class MetaTags {
    private static final int MOST = 2000;
    private static final int MOST_CHARACTERS = 2000;
    private static final List<String> NAMES = List.of("property", "name", "http-equiv");

    private final Map<String, List<String>> contents = new TreeMap<>();

    private MetaTags() {}

    static MetaTags of(Document document) {
        MetaTags tags = new MetaTags();
        int seen = 0;
        for (Element meta : document.getElementsByTag("meta")) {
            String content =
                    (meta.hasAttr("content") ? meta.attr("content") : meta.attr("value")).strip();
            if (!content.isEmpty() && content.length() <= MOST_CHARACTERS && seen++ < MOST) {
                NAMES.forEach(attribute -> tags.add(meta.attr(attribute), content));
                if (document.head().equals(meta.parent())) {
                    tags.add(meta.attr("itemprop"), content);
                }
            }
        }
        return tags;
    }

    private void add(String name, String content) {
        if (!name.isBlank()) {
            contents.computeIfAbsent(
                            name.strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(content);
        }
    }

    /** What the elements of a name say, in order. */
    List<String> all(String name) {
        return contents.getOrDefault(name, List.of());
    }

    /** What the first element of the first of the names says. */
    Optional<String> first(String... names) {
        for (String name : names) {
            if (contents.containsKey(name)) {
                return Optional.of(all(name).get(0));
            }
        }
        return Optional.empty();
    }

    /** The names that the page has. */
    List<String> names() {
        return List.copyOf(contents.keySet());
    }
}
