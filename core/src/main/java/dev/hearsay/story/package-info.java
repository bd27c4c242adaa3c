/**
 * Which accounts tell of the same thing.
 *
 * <p>Comes in: accounts, one after the other, and what they are about. Goes out: {@link
 * dev.hearsay.story.Story}. Begin at {@link dev.hearsay.story.Grouper}. Deliberately not done here:
 * saying where the accounts of a story agree.
 *
 * <p>The way: of each account a {@link dev.hearsay.story.Gist} is kept: its words, the words of its
 * names, its day, its meaning, what tells its copies. {@code Postings} finds the stories that share
 * its rarest words; {@code Rarities} knows how rare a word is, by a shipped list and by what came;
 * {@code Kinship} weighs how surely account and story are one; a {@code Profile} is what is kept of
 * a story. The form is that of single-pass grouping as in topic detection (J. Allan, Topic
 * Detection and Tracking, 2002), with joining of stories added.
 */
@NullMarked
package dev.hearsay.story;

import org.jspecify.annotations.NullMarked;
