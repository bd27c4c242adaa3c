/**
 * Amounts: what a text counts, measures and prices.
 *
 * <p>Comes in: an article. Goes out: its quantities. Begin at {@link
 * dev.hearsay.quantity.QuantityFinder}. A grammar of its own: {@code Tokens} cuts, {@code Numerals}
 * reads numbers, {@code Terms} adds units, {@code Ranges} joins two amounts, the {@code Exclusion}s
 * say which numbers count nothing, {@code Bounds} and {@code Trends} look at what stands before,
 * {@code Counted} and {@code Measured} find what is counted. Word lists are data. Deliberately not
 * done here: dates and times, and whose figure it is.
 */
@NullMarked
package dev.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
