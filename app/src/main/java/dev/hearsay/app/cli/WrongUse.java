package dev.hearsay.app.cli;

/** A command that cannot be run as it was typed; the message says why and what to type instead. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUse(String message) {
        super(message);
    }
}
