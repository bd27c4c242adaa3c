/**
 * What the figures of an account count, so that those of several accounts can be laid side by side.
 *
 * <p>Comes in: an account. Goes out: a {@link dev.hearsay.tally.Tally} for each figure that tells
 * what it counts. Begin at {@link dev.hearsay.tally.TallyFinder}. Deliberately not done here: the
 * comparison; a figure of which nothing tells what it counts has no tally.
 */
@NullMarked
package dev.hearsay.tally;

import org.jspecify.annotations.NullMarked;
