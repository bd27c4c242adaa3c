package dev.hearsay.page;

/**
 * What was given cannot be read as an article; the message says what, why, and what to do next.
 *
 * <pre>{@code
 * Could not read 'a.png': it is not text (PNG image). Give a .txt, .html or .jsonl file.
 * }</pre>
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the whole message, ready to be shown. */
    public UnreadableException(String message) {
        super(message);
    }
}
