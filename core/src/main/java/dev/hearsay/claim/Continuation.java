package dev.hearsay.claim;

import dev.hearsay.reading.Quotation;

/** Whether a quotation goes on in the next paragraph. */
final class Continuation {
    private Continuation() {}

    /**
     * Whether {@code next} takes up {@code open}, which its own paragraph left open: it opens the
     * paragraph right after, so that nothing but white space lies between.
     *
     * <pre>{@code
     * “We waited for hours.
     *
     * “Then the water came,” she said.
     * }</pre>
     */
    static boolean follows(String text, Quotation open, Quotation next) {
        return !open.closed()
                && open.span().end() <= next.span().start()
                && text.substring(open.span().end(), next.span().start()).isBlank();
    }
}
