package dev.hearsay.copy;

import dev.hearsay.page.Note;

/**
 * An earlier article with the same text or nearly.
 *
 * @param article the earlier article's id
 * @param origin where that was found
 * @param similarity how much of the one text stands in the other, in runs of four words and more
 *     and without what is quoted, whichever has more of itself there; from {@value Copies#ALIKE} to
 *     1; 1 is the same words throughout
 */
public record Copy(String article, String origin, double similarity) {

    /** For people: that it has the text of another. */
    public Note note() {
        return Note.of(
                "copy",
                similarity == 1
                        ? "It has the same words as '%s'.".formatted(origin)
                        : "About %d %% of its words or of those of '%s' stand in the other too."
                                .formatted(Math.round(100 * similarity), origin));
    }
}
