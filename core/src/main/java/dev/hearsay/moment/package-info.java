/**
 * The words that say when, and the time on the calendar that they mean.
 *
 * <p>Comes in: an article, or any text with the day it was written on. Goes out: {@link
 * dev.hearsay.moment.TimeExpression}s with a TIMEX3 value, the days it may stand for, and the day
 * it was reckoned from. Begin at {@link dev.hearsay.moment.MomentFinder}.
 *
 * <p>What is read stands in three lists beside the classes: {@code words.tsv} has the words by
 * class, {@code phrases.tsv} what recurs, {@code rules.tsv} the rules themselves, each with an
 * example that is a test. A {@code Pattern} is one rule's form, a {@code Sense} what its words come
 * to.
 *
 * <p>Deliberately not done here: reckoning from today. Where nothing tells when an article was
 * written, {@code Tuesday} stays any Tuesday, {@code XXXX-WXX-2}.
 */
@NullMarked
package dev.hearsay.moment;

import org.jspecify.annotations.NullMarked;
