package dev.hearsay.intake.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** What the elements of an item mean, in every kind of feed. */
final class Fields {
    private static final List<String> IDS = List.of("guid", "id", "dc:identifier");
    private static final List<String> DATES =
            List.of(
                    "pubdate",
                    "published",
                    "issued",
                    "dc:date",
                    "dcterms:issued",
                    "dcterms:created",
                    "updated",
                    "modified",
                    "dcterms:modified");
    private static final List<String> AUTHORS = List.of("dc:creator", "author", "itunes:author");
    private static final List<String> CONTENTS = List.of("content:encoded", "content");
    private static final List<String> SUMMARIES = List.of("description", "summary");

    private Fields() {}

    /** An element's name in small letters, without the prefix that some write before Atom's. */
    static String name(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        for (String prefix : List.of("atom:", "a10:", "rss:")) {
            if (name.startsWith(prefix)) {
                return name.substring(prefix.length());
            }
        }
        return name;
    }

    /** An element's characters. */
    static String words(Element element) {
        return element.wholeText();
    }

    /** An item; links without a host are meant from {@code base}. */
    static FeedItem item(Element item, String base) {
        return new FeedItem(
                first(item, IDS).flatMap(id -> Words.trimmed(words(id))).or(() -> about(item)),
                Links.of(item, base),
                first(item, List.of("title")).flatMap(title -> Words.plain(html(title))),
                first(item, DATES).flatMap(date -> Words.trimmed(words(date))),
                authors(item),
                outlet(item),
                first(item, CONTENTS).map(Fields::html).orElse(""),
                first(item, SUMMARIES).map(Fields::html).orElse(""));
    }

    private static Optional<String> about(Element item) {
        return Words.trimmed(item.attr("rdf:about"));
    }

    /** The first child with the first of these names that any child has and that says anything. */
    static Optional<Element> first(Element item, List<String> names) {
        for (String name : names) {
            for (Element child : item.children()) {
                if (name(child).equals(name) && !words(child).isBlank()) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> authors(Element item) {
        for (String name : AUTHORS) {
            List<String> authors = new ArrayList<>();
            for (Element child : item.children()) {
                if (name(child).equals(name)) {
                    author(child)
                            .filter(author -> !authors.contains(author))
                            .ifPresent(authors::add);
                }
            }
            if (!authors.isEmpty()) {
                return Optional.of(String.join(", ", authors));
            }
        }
        return Optional.empty();
    }

    /** Of Atom the name; of RSS, which wants an address, the name in brackets behind it. */
    private static Optional<String> author(Element author) {
        Optional<Element> name = first(author, List.of("name"));
        if (name.isPresent()) {
            return Words.plain(words(name.get()));
        }
        return author.childrenSize() > 0 ? Optional.empty() : Words.person(words(author));
    }

    private static Optional<String> outlet(Element item) {
        return first(item, List.of("source"))
                .flatMap(
                        source ->
                                first(source, List.of("title"))
                                        .map(Fields::words)
                                        .or(() -> own(source)))
                .flatMap(Words::plain);
    }

    private static Optional<String> own(Element source) {
        return source.childrenSize() > 0 ? Optional.empty() : Optional.of(words(source));
    }

    /**
     * An element's content as HTML: its characters spell it, or its elements are it, or it is a
     * plain text (which Atom says).
     */
    static String html(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (element.childrenSize() > 0) {
            return element.html();
        }
        boolean plain = type.equals("text") || type.equals("text/plain");
        return plain ? Words.html(words(element)) : words(element);
    }
}
