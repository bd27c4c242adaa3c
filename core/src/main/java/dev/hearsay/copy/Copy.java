package dev.hearsay.copy;

import dev.hearsay.page.Note;

/**
 * An earlier article with the same text or nearly.
 *
 * @param article the earlier article's id
 * @param origin where that was found
 * @param similarity the share of runs of four words that both have among those of either, from
 *     {@value Copies#ALIKE} to 1; 1 is the same words throughout
 */
public record Copy(String article, String origin, double similarity) {

    /** For people: that it has the text of another. */
    public Note note() {
        return Note.of(
                "copy",
                similarity == 1
                        ? "It has the same words as '%s'.".formatted(origin)
                        : "About "
                                + Math.round(100 * similarity)
                                + " % of the runs of four words are the same as in '"
                                + origin
                                + "'.");
    }
}
