package dev.hearsay.claim;

import dev.hearsay.page.Note;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import java.util.List;
import java.util.Optional;

/** Notes on quotation marks that nothing closes. */
final class StrayMarks {
    private StrayMarks() {}

    /**
     * One note for each mark that is left open and not taken up by the next paragraph's first mark.
     */
    static List<Note> notes(Reading reading) {
        List<Quotation> quotations = reading.quotations();
        String text = reading.article().text();
        return java.util.stream.IntStream.range(0, quotations.size())
                .filter(i -> !quotations.get(i).closed())
                .filter(
                        i ->
                                i + 1 == quotations.size()
                                        || !Continuation.follows(
                                                text, quotations.get(i), quotations.get(i + 1)))
                .mapToObj(i -> note(quotations.get(i)))
                .toList();
    }

    private static Note note(Quotation quotation) {
        return new Note(
                "stray-quotation-mark",
                "A quotation mark is opened here and not closed in its paragraph; it was read as ending with the paragraph.",
                Optional.of(quotation.span()));
    }
}
