package dev.hearsay.reading;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands between double quotation marks, paragraph by paragraph.
 *
 * <pre>{@code
 * She called it “a bridge too far.”          one quotation, closed
 * “We waited for hours.                      one quotation, open to the end of its paragraph
 * }</pre>
 *
 * <p>A curly opening mark opens, a curly closing mark closes, a straight one does whichever is due.
 * A mark left open never reaches into the next paragraph, so that one stray mark spoils one
 * paragraph at most. Single marks are not read.
 */
final class QuotationFinder {
    private QuotationFinder() {}

    /** The quotations of one paragraph, in order, the marks included. */
    static List<Quotation> find(String text, Span paragraph) {
        List<Quotation> quotations = new ArrayList<>();
        int opened = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (opened < 0 && opens(c)) {
                opened = i;
            } else if (opened >= 0 && closes(c)) {
                quotations.add(new Quotation(new Span(opened, i + 1), true));
                opened = -1;
            }
        }
        if (opened >= 0) {
            quotations.add(new Quotation(new Span(opened, paragraph.end()), false));
        }
        return quotations;
    }

    private static boolean opens(char c) {
        return c == '"' || c == '“' || c == '„' || c == '«';
    }

    private static boolean closes(char c) {
        return c == '"' || c == '”' || c == '»';
    }
}
