/**
 * Whether two articles have the same text, word by word or nearly: evidence of a shared source.
 *
 * <p>Comes in: the paragraphs of an article. Goes out: {@link dev.hearsay.copy.Copy}, the earlier
 * articles it equals. Begin at {@link dev.hearsay.copy.Copies}. Deliberately not done here: saying
 * which is the original.
 */
@NullMarked
package dev.hearsay.copy;

import org.jspecify.annotations.NullMarked;
