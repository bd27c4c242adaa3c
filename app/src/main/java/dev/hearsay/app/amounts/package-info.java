/**
 * Amounts that were read, against what people marked.
 *
 * <p>Comes in: the quantities of a text and gold's. Goes out: a board of scores. Begin at {@link
 * dev.hearsay.app.amounts.AmountScore}. Deliberately not done here: the status of figures, which
 * has no gold.
 */
@NullMarked
package dev.hearsay.app.amounts;

import org.jspecify.annotations.NullMarked;
