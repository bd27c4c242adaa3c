/**
 * The blocks of an article among everything that stands on a web page.
 *
 * <p>Comes in: a page as a DOM. Goes out: {@link dev.hearsay.block.WebBlock}s in the order of the
 * page, each with what it is and where it stands. Begin at {@link dev.hearsay.block.BlockFinder}:
 * the page is cut into boxes (elements) and runs (stretches of text), boxes are marked by their
 * names, the body's box is found, and each run gets its part. Deliberately not done here: what the
 * page says of itself in metadata; rules on the words of a line alone, which plain texts share.
 */
@NullMarked
package dev.hearsay.block;

import org.jspecify.annotations.NullMarked;
