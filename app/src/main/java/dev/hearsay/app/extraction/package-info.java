/**
 * Articles found on pages, against what people say is on them.
 *
 * <p>Comes in: a page's gold and the article that was found. Goes out: a board of scores. Begin at
 * {@link dev.hearsay.app.extraction.PageScore}. Deliberately not done here: opening pages.
 */
@NullMarked
package dev.hearsay.app.extraction;

import org.jspecify.annotations.NullMarked;
