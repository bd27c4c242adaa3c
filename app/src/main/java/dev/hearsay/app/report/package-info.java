/**
 * An account as people read it: on a terminal, in a spreadsheet, in a browser or on paper.
 *
 * <p>Comes in: accounts. Goes out: text, CSV or one HTML page, as strings. Begin at {@link
 * dev.hearsay.app.report.TerminalReport}. The article's words are shown as they stand, but nothing
 * in them is ever obeyed: escape sequences, markup, formulas and direction overrides arrive as
 * visible text. Deliberately not done here: printing, writing files, and JSON.
 */
@NullMarked
package dev.hearsay.app.report;

import org.jspecify.annotations.NullMarked;
