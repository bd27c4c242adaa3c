package dev.hearsay.forecast;

import dev.hearsay.text.Passage;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By when something is told to come.
 *
 * <pre>{@code
 * written on 16 July 2018
 *   on Friday                2018-07-20 to 2018-07-20
 *   by the end of the year               to 2018-12-31
 *   in one or two months     2018-07-16 to 2018-09-16
 *   in the near future       neither
 * }</pre>
 *
 * @param passage the words, with the preposition before them
 * @param from the first day; empty where nothing tells
 * @param to the last day; empty where nothing tells or it is open
 */
public record Horizon(Passage passage, Optional<LocalDate> from, Optional<LocalDate> to) {

    /** Whether it has passed on a day: its last day lies before. */
    public boolean hasPassed(LocalDate day) {
        return to.map(last -> last.isBefore(day)).orElse(false);
    }
}
