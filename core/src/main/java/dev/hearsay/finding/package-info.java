/**
 * Where the accounts of a story agree, differ, or are one source copied.
 *
 * <p>Comes in: a story, its lineage and its retellings. Goes out: {@link
 * dev.hearsay.finding.Finding}. Begin at {@link dev.hearsay.finding.FindingFinder}; each rule is
 * one class behind {@code FindingRule}. Deliberately not done here: judging who is right.
 */
@NullMarked
package dev.hearsay.finding;

import org.jspecify.annotations.NullMarked;
