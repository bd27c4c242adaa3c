/**
 * To whom, where and when something was said.
 *
 * <p>Comes in: a reading and one attribution. Goes out: an {@link dev.hearsay.occasion.Occasion}.
 * Begin at {@link dev.hearsay.occasion.OccasionFinder}. Deliberately not done here: which day
 * "Tuesday" was.
 */
@NullMarked
package dev.hearsay.occasion;

import org.jspecify.annotations.NullMarked;
