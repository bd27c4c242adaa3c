/**
 * Findings against gold: where accounts agree and differ, as a person marked it.
 *
 * <p>Comes in: stories with what people say of them, and the findings of their accounts. Goes out:
 * a board. Begin at {@link dev.hearsay.app.findings.FindingScore}. Deliberately not done here:
 * reading the gold and the articles.
 */
@NullMarked
package dev.hearsay.app.findings;

import org.jspecify.annotations.NullMarked;
