package dev.hearsay.app.output;

/** Nobody listens to standard output any more, as when {@code | head} has seen enough. */
public final class PipeClosed extends RuntimeException {
    private static final long serialVersionUID = 1;

    PipeClosed(Throwable cause) {
        super(cause);
    }
}
