package dev.hearsay.app.cli;

import dev.hearsay.page.Page;

/**
 * One form of output: what is made of each page, on any thread, and how it is put out, in order and
 * on one thread.
 *
 * @param <R> what is made of a page
 */
interface Printer<R> {

    /** Puts out what stands before the first article. */
    void begin();

    /** Reads a page and makes what will be put out; several threads call it at once. */
    R make(Page page);

    /** Puts out what was made. */
    void done(R made);

    /** Tells of an input that could not be read. */
    void failed(String origin, String why);

    /** Puts out what stands behind the last article. */
    void end();
}
