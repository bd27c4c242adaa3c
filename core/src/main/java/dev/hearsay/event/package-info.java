/**
 * When and where the sentences of an account say that something happened.
 *
 * <p>Comes in: an account. Goes out: a {@link dev.hearsay.event.When} for each time and a {@link
 * dev.hearsay.event.Where} for each place, with the words near by that say what happened. Begin at
 * {@link dev.hearsay.event.WhenFinder}. Deliberately not done here: the comparison.
 */
@NullMarked
package dev.hearsay.event;

import org.jspecify.annotations.NullMarked;
