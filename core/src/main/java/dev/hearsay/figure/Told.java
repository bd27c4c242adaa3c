package dev.hearsay.figure;

import dev.hearsay.reading.Attribution;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;

/**
 * What this room needs to know of a statement.
 *
 * @param id its id in the account
 * @param attribution its words
 * @param stance what its cue does to them
 */
public record Told(String id, Attribution attribution, Stance stance) {

    boolean holds(Span span) {
        return attribution.content().stream().anyMatch(piece -> piece.span().contains(span));
    }

    int length() {
        return attribution.content().stream().map(Passage::span).mapToInt(Span::length).sum();
    }
}
