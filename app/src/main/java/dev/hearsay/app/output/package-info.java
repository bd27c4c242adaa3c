/**
 * What leaves the program: lines on standard output and standard error, files, and how a run ended.
 *
 * <p>Comes in: words, accounts as they are read. Goes out: what a person sees. Begin at {@link
 * dev.hearsay.app.output.Terminal}. Deliberately not done here: knowing how an account looks, and
 * what was asked for.
 */
@NullMarked
package dev.hearsay.app.output;

import org.jspecify.annotations.NullMarked;
