/**
 * Who says what, according to whom.
 *
 * <p>Comes in: a {@link dev.hearsay.reading.Reading}. Goes out: an {@link
 * dev.hearsay.claim.Account} of statements. Begin at {@link dev.hearsay.claim.Attributor}.
 * Deliberately not done here: comparing articles, and judging whether anything said is true.
 */
@NullMarked
package dev.hearsay.claim;

import org.jspecify.annotations.NullMarked;
