/**
 * What lies outside of plain files becomes pages: addresses, feeds, web archives, PDF files.
 *
 * <p>Comes in: an address or a file. Goes out: pages, handed to a {@link dev.hearsay.intake.Taker}.
 * Deliberately not done here: finding the article on a page.
 */
@NullMarked
package dev.hearsay.intake;

import org.jspecify.annotations.NullMarked;
