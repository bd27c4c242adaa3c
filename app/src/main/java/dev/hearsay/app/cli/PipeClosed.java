package dev.hearsay.app.cli;

/** Nobody listens to standard output any more, as when {@code | head} has seen enough. */
final class PipeClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    PipeClosed(Throwable cause) {
        super(cause);
    }
}
