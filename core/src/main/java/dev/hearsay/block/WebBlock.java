package dev.hearsay.block;

/**
 * A paragraph, item, row, heading or line of a web page.
 *
 * <pre>{@code
 * <p>The bridge is <b>safe</b>.</p>        The bridge is safe.    BODY
 * <figcaption>The bridge</figcaption>      The bridge             CAPTION
 * }</pre>
 *
 * @param words its words with one space between them, never empty
 * @param part what it is
 * @param path the element that holds it, as a CSS selector: {@code html > body > p:nth-child(3)}
 */
public record WebBlock(String words, Part part, String path) {

    /** What a block is. */
    public enum Part {
        /** A part of the article that is read. */
        BODY,
        /** The article's headline. */
        HEADLINE,
        /** The line that names the writers. */
        BYLINE,
        /** A line with a time or a date. */
        TIMESTAMP,
        /** Headlines and teasers of other articles. */
        RELATED,
        /** Buttons to share or subscribe. */
        SHARE,
        /** The words under a picture, and its credit. */
        CAPTION,
        /** What readers wrote. */
        COMMENTS,
        /** Any other furniture: advertisements, newsletters, author boxes. */
        OTHER
    }
}
