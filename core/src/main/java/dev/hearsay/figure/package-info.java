/**
 * Figures: whose a quantity is, and how firm.
 *
 * <p>Comes in: an article and its statements. Goes out: its figures. Begin at {@link
 * dev.hearsay.figure.FigureFinder}. The cues are in {@code doubts.tsv}; {@code Aim} says which
 * figures a cue means. Deliberately not done here: judging a figure by anything but the words of
 * its own text, and comparing the figures of several texts.
 */
@NullMarked
package dev.hearsay.figure;

import org.jspecify.annotations.NullMarked;
