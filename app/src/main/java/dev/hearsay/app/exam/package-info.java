/**
 * One task over one gold file: which articles are read for it, and what their accounts are worth.
 *
 * <p>Comes in: the lines of a gold file, then one account an article. Goes out: a table or a line
 * of JSON. Begin at {@link dev.hearsay.app.exam.Task}. Deliberately not done here: comparing (that
 * is {@code quality} and {@code answers}), opening files, reading articles and printing.
 */
@NullMarked
package dev.hearsay.app.exam;

import org.jspecify.annotations.NullMarked;
