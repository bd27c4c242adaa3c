/**
 * What was found, before anybody says what it is: characters, where they come from, what is said of
 * them beside the text.
 *
 * <p>Comes in: bytes. Goes out: a {@link dev.hearsay.page.Page}. Begin at {@link
 * dev.hearsay.page.Page}; bytes become characters in {@link dev.hearsay.page.Decoder}. Deliberately
 * not done here: fetching, opening files, telling an article from what stands around it.
 */
@NullMarked
package dev.hearsay.page;

import org.jspecify.annotations.NullMarked;
