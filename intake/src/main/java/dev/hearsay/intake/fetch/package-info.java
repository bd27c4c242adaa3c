/**
 * An address becomes the bytes that a server answers with, or the reason why not.
 *
 * <p>Comes in: an address that a person typed or a feed named, which nobody vouches for. Goes out:
 * an {@link dev.hearsay.intake.fetch.Answer}. Begin at {@link dev.hearsay.intake.fetch.Fetcher}.
 * Whom it may talk to is in {@code Reserved}, how long and how much in {@link
 * dev.hearsay.intake.fetch.Terms}. Deliberately not done here: running scripts, logging in, keeping
 * cookies, looking for further pages.
 */
@NullMarked
package dev.hearsay.intake.fetch;

import org.jspecify.annotations.NullMarked;
