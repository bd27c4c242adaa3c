/**
 * The one door to hearsay as a library.
 *
 * <p>Comes in: a {@link dev.hearsay.page.Page}. Goes out: an {@link dev.hearsay.claim.Account}.
 * Begin at {@link dev.hearsay.Hearsay}.
 */
@NullMarked
package dev.hearsay;

import org.jspecify.annotations.NullMarked;
