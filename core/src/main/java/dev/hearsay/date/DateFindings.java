package dev.hearsay.date;

import dev.hearsay.page.Note;
import java.util.List;

/**
 * The dates of an article, and what a reader should know of them.
 *
 * @param dates all the evidence, and the best of it
 * @param notes where the evidence contradicts itself, or cannot be read
 */
public record DateFindings(Dates dates, List<Note> notes) {

    /** Copies its list. */
    public DateFindings {
        notes = List.copyOf(notes);
    }
}
