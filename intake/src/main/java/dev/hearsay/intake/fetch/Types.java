package dev.hearsay.intake.fetch;

import java.util.List;

/**
 * The types of answers that are wanted.
 *
 * @param types the types; none where all are
 */
record Types(List<String> types) {

    /** Whatever comes. */
    static final Types ANY = new Types(List.of());

    /** Pages, feeds and PDF files. */
    static final Types READ =
            new Types(
                    List.of(
                            "text/html",
                            "application/xhtml+xml",
                            "text/plain",
                            "text/xml",
                            "application/xml",
                            "application/rss+xml",
                            "application/atom+xml",
                            "application/rdf+xml",
                            "application/feed+json",
                            "application/json",
                            "application/pdf"));

    /** Refuses an answer of another type; one that names none is looked at. */
    void check(String type) throws Refusal {
        if (!types.isEmpty() && !type.isEmpty() && !types.contains(type)) {
            throw Refusal.plain(
                    "it is of the type '%s'"
                            .formatted(type.substring(0, Math.min(80, type.length()))),
                    "What is read: HTML, plain text, PDF, RSS, Atom, RDF and JSON feeds.");
        }
    }

    /** What the server is told. */
    String accept() {
        return String.join(", ", types) + ", */*;q=0.1";
    }
}
