/**
 * What stands in the text, marked but not yet understood.
 *
 * <p>Comes in: an {@link dev.hearsay.article.Article}. Goes out: a {@link
 * dev.hearsay.reading.Reading}: its quotations and its attributions. Begin at {@link
 * dev.hearsay.reading.Reader}. Deliberately not done here: joining what belongs together over
 * paragraphs, and deciding who the words of a source mean; that is {@code claim}.
 */
@NullMarked
package dev.hearsay.reading;

import org.jspecify.annotations.NullMarked;
