/**
 * The command line: one class per command.
 *
 * <p>Comes in: what was typed. Goes out: an exit code, and lines on standard output and standard
 * error. Begin at {@link dev.hearsay.app.cli.Main}. Deliberately not done here: reading articles,
 * and knowing how an account looks; this package only prints.
 */
@NullMarked
package dev.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;
