/**
 * Through whom the words came to the page: agencies, outlets, documents.
 *
 * <p>Comes in: a reading and its completed attributions. Goes out: a {@link
 * dev.hearsay.carrier.Chain} for each attribution, and whether the whole is an agency's copy. Begin
 * at {@link dev.hearsay.carrier.ChainFinder}. Deliberately not done here: a link without words in
 * the text that prove it.
 */
@NullMarked
package dev.hearsay.carrier;

import org.jspecify.annotations.NullMarked;
