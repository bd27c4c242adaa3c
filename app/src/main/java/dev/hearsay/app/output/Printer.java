package dev.hearsay.app.output;

/**
 * One form of output: how what was made of each page is put out, in order and on one thread.
 *
 * @param <R> what is made of a page
 */
public interface Printer<R> {

    /** Puts out what stands before the first article. */
    void begin();

    /** Puts out what was made. */
    void done(R made);

    /** Tells of an input that could not be read. */
    void failed(String origin, String why);

    /** Puts out what stands behind the last article. */
    void end();
}
