package dev.hearsay.app.input;

import dev.hearsay.page.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of files that are read, by the ends of their names. */
enum Form {
    /** Paragraphs between line breaks. */
    TEXT(".txt", ".text"),
    /** One web page. */
    HTML(".html", ".htm"),
    /** One article a line. */
    RECORDS(".jsonl"),
    /** The items of a feed. */
    FEED(".xml", ".rss", ".atom", ".rdf"),
    /** The items of a JSON Feed. */
    JSON_FEED(".json"),
    /** The pages of a web archive. */
    ARCHIVE(".warc", ".warc.gz"),
    /** The text of a document. */
    PDF(".pdf");

    /** The ends of the names of all that is read, for messages. */
    static final String ENDS =
            ".txt, .text, .html, .htm, .jsonl, .pdf, .warc, .warc.gz, feeds (.xml, .rss, .atom, .rdf, .json)";

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
    private final List<String> ends;

    Form(String... ends) {
        this.ends = List.of(ends);
    }

    /** The form of a file, where its name tells one. */
    static Optional<Form> of(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        for (Form form : values()) {
            if (form.ends.stream().anyMatch(lower::endsWith)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The form of characters without a name: HTML where they begin as a page does. */
    static Form of(String source) {
        String head = source.substring(0, Math.min(source.length(), 1024)).strip();
        String lower = head.toLowerCase(Locale.ROOT);
        return lower.startsWith("<") && HEADS.stream().anyMatch(lower::contains) ? HTML : TEXT;
    }

    private static final List<String> HEADS =
            List.of(
                    "<!doctype html",
                    "<html",
                    "<head",
                    "<body",
                    "<article",
                    "<div",
                    "<h1",
                    "<p>",
                    "<p ");

    /** The page with these characters. */
    Page page(String origin, String source) {
        return this == HTML ? Page.html(origin, source) : Page.text(origin, source);
    }
}
