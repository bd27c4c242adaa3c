package dev.hearsay.moment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What stands around an expression.
 *
 * @param anchor the day the text was written on
 * @param tense whether what is told around it is past or to come
 * @param memory what was read before it
 */
record Setting(Optional<LocalDate> anchor, Tense tense, Memory memory) {

    /** The day that {@code that year} is reckoned from. */
    Optional<LocalDate> told(Unit unit) {
        return unit == Unit.DAY ? spokenOf() : memory.date().or(() -> anchor);
    }

    /** The day that {@code the same day} means. */
    Optional<LocalDate> spokenOf() {
        return memory.day().or(() -> anchor);
    }
}
