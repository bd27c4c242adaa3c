/**
 * The program around the library: commands, files and forms of output.
 *
 * <p>Comes in: what a person types. Goes out: accounts, as lines of JSON, tables, pages or text. Begin at {@code
 * dev.hearsay.app.cli.Main}. Deliberately not done here: reading articles; that is the library {@code hearsay-core}.
 */
@NullMarked
package dev.hearsay.app;

import org.jspecify.annotations.NullMarked;
