/**
 * The evidence of when an article was published and changed.
 *
 * <p>Comes in: dates as pages, feeds, archives and addresses write them. Goes out: {@link
 * dev.hearsay.date.Dates}. Deliberately not done here: the time expressions of the sentences.
 */
@NullMarked
package dev.hearsay.date;

import org.jspecify.annotations.NullMarked;
