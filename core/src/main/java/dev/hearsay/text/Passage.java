package dev.hearsay.text;

/**
 * Words and the place where they stand.
 *
 * <pre>{@code
 * Passage.of("the bridge is safe", new Span(4, 10))  ->  Passage[span=4..10, words=bridge]
 * }</pre>
 *
 * @param span the place, in UTF-16 code units of the article's text
 * @param words the text's own characters between the offsets, unchanged
 */
public record Passage(Span span, String words) {

    /** Refuses words that cannot fill the span with {@link IllegalArgumentException}. */
    public Passage {
        if (words.length() != span.length()) {
            throw new IllegalArgumentException(
                    "Could not make a passage '%s': the span holds %d characters, the words %d."
                            .formatted(words, span.length(), words.length()));
        }
    }

    /**
     * The passage of {@code text} at {@code span}; {@link IndexOutOfBoundsException} where the span
     * leaves the text.
     */
    public static Passage of(String text, Span span) {
        return new Passage(span, text.substring(span.start(), span.end()));
    }
}
