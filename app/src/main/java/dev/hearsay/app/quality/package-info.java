/**
 * How well the reader reads: what it found, held against what people found.
 *
 * <p>Comes in: an article's text, the attributions that people marked in it, and the statements
 * that were read from it. Goes out: precision, recall and F1 of fourteen measures. Begin at {@link
 * dev.hearsay.app.quality.AttributionScore}; {@link dev.hearsay.app.quality.ScoreTable} shows one
 * to people. Deliberately not done here: reading gold files (that is JSON) and printing.
 */
@NullMarked
package dev.hearsay.app.quality;

import org.jspecify.annotations.NullMarked;
