package dev.hearsay.occasion;

import java.util.Optional;

/**
 * What stands at one place among the words beside a cue, as indices of tokens, ends exclusive.
 *
 * @param kind to whom, where or when; nothing for words that only pass
 * @param start its first token, behind the preposition
 * @param end behind its last token
 * @param to the hearer inside a place: {@code a news conference with [his counterpart]}
 */
record Found(Optional<Kind> kind, int start, int end, Optional<Range> to) {

    /** Which part of an occasion. */
    enum Kind {
        TO,
        WHERE,
        WHEN
    }

    /** Tokens from one up to another. */
    record Range(int start, int end) {}

    static Optional<Found> of(Kind kind, int start, int end) {
        return Optional.of(new Found(Optional.of(kind), start, end, Optional.empty()));
    }

    static Optional<Found> passing(int start, int end) {
        return Optional.of(new Found(Optional.empty(), start, end, Optional.empty()));
    }
}
