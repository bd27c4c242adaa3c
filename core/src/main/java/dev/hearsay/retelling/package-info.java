/**
 * One statement that several articles hand on.
 *
 * <p>Comes in: a story and its lineage. Goes out: {@link dev.hearsay.retelling.Retelling}. Begin at
 * {@link dev.hearsay.retelling.RetellingFinder}. Deliberately not done here: judging which wording
 * is right.
 */
@NullMarked
package dev.hearsay.retelling;

import org.jspecify.annotations.NullMarked;
