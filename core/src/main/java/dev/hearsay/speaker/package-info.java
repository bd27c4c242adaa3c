/**
 * Whose words a statement hands on.
 *
 * <p>Comes in: a reading, its completed attributions and its entities. Goes out: a {@link
 * dev.hearsay.speaker.Speaker} for each attribution. Begin at {@link
 * dev.hearsay.speaker.SpeakerFinder}. Deliberately not done here: guessing; what the text does not
 * tell stays unknown.
 */
@NullMarked
package dev.hearsay.speaker;

import org.jspecify.annotations.NullMarked;
