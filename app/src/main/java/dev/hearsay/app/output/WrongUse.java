package dev.hearsay.app.output;

/** A command that cannot be run as it was typed; the message says why and what to type instead. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    public WrongUse(String message) {
        super(message);
    }
}
