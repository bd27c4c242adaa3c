/**
 * Which accounts come from one: copies of a text, and what an agency handed to several.
 *
 * <p>Comes in: the accounts of a story. Goes out: {@link dev.hearsay.lineage.Lineage}. Begin at
 * {@link dev.hearsay.lineage.LineageFinder}. Deliberately not done here: judging which account is
 * right.
 */
@NullMarked
package dev.hearsay.lineage;

import org.jspecify.annotations.NullMarked;
