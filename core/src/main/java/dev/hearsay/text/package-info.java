/**
 * Places in a text.
 *
 * <p>Comes in: a text. Goes out: spans of it and the words that stand there. Begin at {@link
 * dev.hearsay.text.Span}. Offsets are UTF-16 code units throughout the library, as Java counts
 * them; {@link dev.hearsay.text.CodePoints} turns them into the Unicode code points that files and
 * other languages count. Deliberately not done here: anything that knows what an article is.
 */
@NullMarked
package dev.hearsay.text;

import org.jspecify.annotations.NullMarked;
