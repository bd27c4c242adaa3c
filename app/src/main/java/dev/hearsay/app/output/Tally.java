package dev.hearsay.app.output;

/**
 * How a run went.
 *
 * @param done how many articles were read
 * @param failed how many inputs could not be
 */
public record Tally(int done, int failed) {

    /** What the shell is told. */
    public int exit() {
        if (failed > 0) {
            return Exit.FAILED;
        }
        return done == 0 ? Exit.NOTHING : Exit.READ;
    }
}
