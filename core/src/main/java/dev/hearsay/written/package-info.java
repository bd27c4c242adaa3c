/**
 * When an article was written, as an interval that says how sure it is and why.
 *
 * <p>Comes in: an article with the evidence of its page, its time expressions and its forecasts.
 * Goes out: {@link dev.hearsay.written.Written}. Begin at {@link
 * dev.hearsay.written.WrittenFinder}.
 *
 * <p>A {@code Clue} gives bounds: {@code PageDay} what the page says, {@code Shown} what stands
 * around the article without a year, {@code Inside} what its own words tell to be past or to come.
 * Deliberately not done here: choosing between clues that contradict each other without a note.
 */
@NullMarked
package dev.hearsay.written;

import org.jspecify.annotations.NullMarked;
