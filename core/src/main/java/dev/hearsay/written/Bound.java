package dev.hearsay.written;

import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What one clue tells of the day.
 *
 * @param from not before this day
 * @param to not after this day
 * @param confidence how sure it is, 0 to 1
 * @param why one sentence
 * @param place where it stands in the text
 */
record Bound(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double confidence,
        String why,
        Optional<Span> place) {

    static Bound between(LocalDate from, LocalDate to, double confidence, String why) {
        return new Bound(Optional.of(from), Optional.of(to), confidence, why, Optional.empty());
    }

    static Bound notBefore(LocalDate day, double confidence, String why) {
        return new Bound(Optional.of(day), Optional.empty(), confidence, why, Optional.empty());
    }

    static Bound notAfter(LocalDate day, double confidence, String why) {
        return new Bound(Optional.empty(), Optional.of(day), confidence, why, Optional.empty());
    }

    Bound at(Span span) {
        return new Bound(from, to, confidence, why, Optional.of(span));
    }
}
