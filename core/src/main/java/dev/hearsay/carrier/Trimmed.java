package dev.hearsay.carrier;

import dev.hearsay.text.Span;

/** A place without the commas, dashes and white space at its ends. */
final class Trimmed {
    private static final String LEFT = " ,;:–—-\n\t\u00a0\"”“";
    private static final String RIGHT = " ,;:–—-\n\t\u00a0";

    private Trimmed() {}

    static Span of(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && LEFT.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && RIGHT.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }
}
