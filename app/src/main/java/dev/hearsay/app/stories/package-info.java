/**
 * Stories against gold: which articles people put together.
 *
 * <p>Comes in: what people say of each article, and the words and the groups that were made of
 * them. Goes out: a {@link dev.hearsay.app.answers.Board}. Begin at {@link
 * dev.hearsay.app.stories.GroupingScore}. Deliberately not done here: the grouping itself.
 */
@NullMarked
package dev.hearsay.app.stories;

import org.jspecify.annotations.NullMarked;
