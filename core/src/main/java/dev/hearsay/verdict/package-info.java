/**
 * What the sentences of an account say on questions that have two answers.
 *
 * <p>Comes in: a sentence. Goes out: a {@link dev.hearsay.verdict.Verdict} for each question that
 * it answers. Begin at {@link dev.hearsay.verdict.VerdictFinder}. Deliberately not done here:
 * judging which answer is right.
 */
@NullMarked
package dev.hearsay.verdict;

import org.jspecify.annotations.NullMarked;
