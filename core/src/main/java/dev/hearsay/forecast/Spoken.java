package dev.hearsay.forecast;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What this room needs to know of a statement.
 *
 * @param id its id in the account
 * @param content where its words stand, in order
 */
public record Spoken(String id, List<Span> content) {

    /** Copies its list. */
    public Spoken {
        content = List.copyOf(content);
    }

    /** The piece of its content that holds these words. */
    Optional<Span> piece(Span words) {
        return content.stream().filter(piece -> piece.contains(words)).findFirst();
    }

    int length() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
