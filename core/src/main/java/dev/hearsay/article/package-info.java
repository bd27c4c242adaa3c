/**
 * A page becomes an article: headline, byline, body, and the furniture that is kept but never read.
 *
 * <p>Comes in: a {@link dev.hearsay.page.Page}, as it was found. Goes out: an {@link
 * dev.hearsay.article.Article}. Begin at {@link dev.hearsay.article.Extractor}. Deliberately not
 * done here: fetching, walking folders, reading the sentences.
 */
@NullMarked
package dev.hearsay.article;

import org.jspecify.annotations.NullMarked;
