/**
 * What a stretch of text is about, as a place in a space of meanings.
 *
 * <p>Comes in: words. Goes out: a {@link dev.hearsay.meaning.Meaning}, to be compared with others.
 * Begin at {@link dev.hearsay.meaning.MeaningFinder}. Deliberately not done here: deciding what is
 * alike enough, which depends on what is asked.
 */
@NullMarked
package dev.hearsay.meaning;

import org.jspecify.annotations.NullMarked;
