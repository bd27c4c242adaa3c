/**
 * Who said it, through whom, in which manner, and what is named: accounts against gold.
 *
 * <p>Comes in: items that people answered ({@link dev.hearsay.app.answers.Item}) or names that they
 * marked ({@link dev.hearsay.app.answers.GoldName}), and the account of the same text. Goes out: a
 * {@link dev.hearsay.app.answers.Board} of shares and counts, with every item that is wrong. Begin
 * at {@link dev.hearsay.app.answers.SpeakerScore}; {@link dev.hearsay.app.answers.Names} decides
 * which names are the same. Deliberately not done here: reading gold files (that is JSON),
 * printing, and scoring the places of statements (that is {@code quality}).
 */
@NullMarked
package dev.hearsay.app.answers;

import org.jspecify.annotations.NullMarked;
