/**
 * What stands in the text, marked but not yet understood.
 *
 * <p>Comes in: an {@link dev.hearsay.article.Article}. Goes out: a {@link
 * dev.hearsay.reading.Reading}: its quotations, attributions, mentions and moments. Begin at {@link
 * dev.hearsay.reading.Reader}. Deliberately not done here: joining what belongs together over
 * paragraphs, which is {@code claim}, and deciding whom mentions and sources mean, which is {@code
 * entity} and {@code speaker}.
 */
@NullMarked
package dev.hearsay.reading;

import org.jspecify.annotations.NullMarked;
