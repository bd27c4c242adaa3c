package dev.hearsay.app.output;

/** What the program tells the shell. */
public final class Exit {
    /** Every article was read, even where none held a statement. */
    public static final int READ = 0;

    /** No article was found. */
    public static final int NOTHING = 1;

    /** The command was not understood. */
    public static final int WRONG_USE = 2;

    /** Some inputs failed; the rest is done. */
    public static final int FAILED = 3;

    private Exit() {}
}
