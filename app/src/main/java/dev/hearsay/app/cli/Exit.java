package dev.hearsay.app.cli;

/** What the program tells the shell. */
final class Exit {
    /** Every article was read, even where none held a statement. */
    static final int READ = 0;

    /** No article was found. */
    static final int NOTHING = 1;

    /** The command was not understood. */
    static final int WRONG_USE = 2;

    /** Some inputs failed; the rest is done. */
    static final int FAILED = 3;

    private Exit() {}
}
