package dev.hearsay.page;

import dev.hearsay.text.Span;
import java.util.Optional;

/**
 * Something a reader of the result should know: what was left out, cut short or doubtful, and why.
 *
 * @param kind a short fixed word, such as {@code stray-quotation-mark} or {@code too-long}
 * @param text one full sentence
 * @param span the place it is about, in UTF-16 code units
 */
public record Note(String kind, String text, Optional<Span> span) {
    /** The kind of a note on articles that came under one id. */
    public static final String IDENTITY = "identity";

    /** A note about the article as a whole. */
    public static Note of(String kind, String text) {
        return new Note(kind, text, Optional.empty());
    }
}
