/**
 * The threads of a story: its topics, each with its statements in order of time.
 *
 * <p>Comes in: a story. Goes out: {@link dev.hearsay.strand.Strand}. Begin at {@link
 * dev.hearsay.strand.StrandFinder}. Deliberately not done here: writing labels of our own; a label
 * is the articles' words.
 */
@NullMarked
package dev.hearsay.strand;

import org.jspecify.annotations.NullMarked;
