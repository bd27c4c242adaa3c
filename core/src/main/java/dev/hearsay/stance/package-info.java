/**
 * What a cue does to the words that it hands on: states, denies, hopes.
 *
 * <p>Comes in: a reading and one attribution. Goes out: a {@link dev.hearsay.stance.Stance}. Begin
 * at {@link dev.hearsay.stance.StanceFinder}. Deliberately not done here: judging whether what is
 * said is true.
 */
@NullMarked
package dev.hearsay.stance;

import org.jspecify.annotations.NullMarked;
