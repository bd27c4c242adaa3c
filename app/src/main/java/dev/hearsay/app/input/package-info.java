/**
 * What a person points at becomes pages, one after the other.
 *
 * <p>Comes in: names of files and folders, addresses, or {@code -}. Goes out: {@link
 * dev.hearsay.app.input.Input}s in order, each a page or the reason why there is none. Begin at
 * {@link dev.hearsay.app.input.Inputs}. Deliberately not done here: how an address is fetched and a
 * feed read (which is {@code intake}), and deciding what on a page is the article.
 */
@NullMarked
package dev.hearsay.app.input;

import org.jspecify.annotations.NullMarked;
