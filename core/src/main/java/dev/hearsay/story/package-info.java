/**
 * Which accounts tell of the same thing.
 *
 * <p>Comes in: accounts, one after the other, and what they are about. Goes out: {@link
 * dev.hearsay.story.Story}. Begin at {@link dev.hearsay.story.Grouper}. Deliberately not done here:
 * saying where the accounts of a story agree.
 */
@NullMarked
package dev.hearsay.story;

import org.jspecify.annotations.NullMarked;
