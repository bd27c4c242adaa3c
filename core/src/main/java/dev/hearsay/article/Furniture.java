package dev.hearsay.article;

import dev.hearsay.text.Passage;

/**
 * A part of the page that is not the article: kept, shown, never read.
 *
 * @param passage where it stands
 * @param kind what it is
 */
public record Furniture(Passage passage, Kind kind) {

    /** What a piece of furniture is. */
    public enum Kind {
        /** A line with a time or a date and nothing else: {@code 10:12 16 July}. */
        TIMESTAMP,
        /** Headlines of other articles and the words above them. */
        RELATED,
        /** Buttons to share, print or subscribe. */
        SHARE,
        /** The words under a picture, and its credit. */
        CAPTION,
        /** What readers wrote. */
        COMMENTS,
        /** Anything else. */
        OTHER
    }
}
