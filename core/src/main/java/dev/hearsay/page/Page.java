package dev.hearsay.page;

/**
 * What was found: characters, where they come from, and what the finder says of them.
 *
 * @param origin where it was found: a path, an address, or a name such as {@code -} for standard
 *     input
 * @param kind whether {@code source} is plain text or HTML
 * @param source the characters; for text the offsets of the article refer to exactly these
 * @param given what stands beside the text and not in it
 */
public record Page(String origin, Kind kind, String source, Given given) {

    /** How the characters are to be understood. */
    public enum Kind {
        /** Paragraphs between line breaks. */
        TEXT,
        /** A web page. */
        HTML
    }

    /** A plain text with nothing given beside it. */
    public static Page text(String origin, String source) {
        return new Page(origin, Kind.TEXT, source, Given.NOTHING);
    }

    /** A web page with nothing given beside it. */
    public static Page html(String origin, String source) {
        return new Page(origin, Kind.HTML, source, Given.NOTHING);
    }
}
