/**
 * Drawings for a web page, each with what says the same in words, and words made safe for one.
 *
 * <p>Comes in: days, ways of words. Goes out: SVG and HTML, as strings. Begin at {@link
 * dev.hearsay.app.drawing.TimeLine}. A drawing has no width of its own: it fits a phone and a sheet
 * of paper. Deliberately not done here: choosing what is drawn, and the page around it.
 */
@NullMarked
package dev.hearsay.app.drawing;

import org.jspecify.annotations.NullMarked;
