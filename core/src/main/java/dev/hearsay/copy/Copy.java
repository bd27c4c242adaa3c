package dev.hearsay.copy;

import dev.hearsay.page.Note;

/**
 * An earlier article with the same text or nearly.
 *
 * @param article the earlier article's id
 * @param origin where that was found
 * @param similarity how much of all words of both they share, from {@value Copies#ALIKE} to 1; 1 is
 *     the same words throughout
 */
public record Copy(String article, String origin, double similarity) {

    /** For people: that it has the text of another. */
    public Note note() {
        return Note.of(
                "copy",
                similarity == 1
                        ? "It has the same words as '%s'.".formatted(origin)
                        : "It has about %d %% of its words in common with '%s'."
                                .formatted(Math.round(100 * similarity), origin));
    }
}
