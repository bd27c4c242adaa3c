package dev.hearsay.written;

import dev.hearsay.page.Note;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When an article was written.
 *
 * <pre>{@code
 * 10:12 16 July … since September 2015 … 17 July 2018
 *   from        2015-09-01
 *   to          2018-07-17
 *   confidence  0.6
 *   why         The page shows '17 July 2018' behind the article. 'since September 2015' lies behind it.
 *   notes       The page shows '16 July' and '17 July 2018': …
 * }</pre>
 *
 * @param from not before this day; empty where nothing tells
 * @param to not after this day; empty where nothing tells
 * @param confidence how sure the interval is, 0 to 1; 0 where there is none
 * @param why what it rests on, one sentence a clue
 * @param notes where clues contradict each other
 */
public record Written(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        double confidence,
        List<String> why,
        List<Note> notes) {

    /** Nothing tells. */
    public static final Written UNKNOWN =
            new Written(Optional.empty(), Optional.empty(), 0, List.of(), List.of());

    /** Copies its lists. */
    public Written {
        why = List.copyOf(why);
        notes = List.copyOf(notes);
    }
}
