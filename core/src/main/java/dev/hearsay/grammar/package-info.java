/**
 * Forms over the words of a text, written as data.
 *
 * <p>Comes in: one passage as {@link dev.hearsay.grammar.Tokens}, a list of words by kind as a
 * {@link dev.hearsay.grammar.Lexicon}, and forms. Goes out: where a form fits and what its words
 * told. Begin at {@link dev.hearsay.grammar.Pattern}. Deliberately not done here: what the words
 * come to, and which of several forms holds.
 */
@NullMarked
package dev.hearsay.grammar;

import org.jspecify.annotations.NullMarked;
