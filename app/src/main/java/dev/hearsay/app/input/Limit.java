package dev.hearsay.app.input;

import dev.hearsay.page.Page;

/**
 * How large an article may be: no newspaper prints 10 MB, so a text of that size is something else.
 */
final class Limit {
    /** The most bytes that one article may have. */
    static final int BYTES = 10_000_000;

    private static final String NEXT = "Split it into one file an article, or one record a line.";

    private Limit() {}

    /** The failure of something larger than the limit. */
    static Input.Failed tooLarge(String origin) {
        return Input.Failed.of(origin, "it is larger than 10 MB, too much for one article", NEXT);
    }

    /** The page, where it is neither empty nor too large. */
    static Input check(Page page) {
        if (page.source().isBlank()) {
            return empty(page.origin());
        }
        return bytes(page.source()) > BYTES ? tooLarge(page.origin()) : new Input.Found(page);
    }

    /** The failure of something without a character. */
    static Input.Failed empty(String origin) {
        return Input.Failed.of(origin, "it is empty", "Put the text of an article into it.");
    }

    private static long bytes(String text) {
        long bytes = text.length();
        if (bytes * 3 <= BYTES) {
            return bytes;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return bytes;
    }
}
