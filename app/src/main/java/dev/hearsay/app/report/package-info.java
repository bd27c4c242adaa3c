/**
 * An account as people read it in lines: on a terminal or in a spreadsheet; and the wording that
 * every form shares.
 *
 * <p>Comes in: accounts. Goes out: text or CSV, as strings. Begin at {@link
 * dev.hearsay.app.report.TerminalReport}. The article's words are shown as they stand, but nothing
 * in them is ever obeyed: escape sequences, formulas and direction overrides arrive as visible
 * text. Deliberately not done here: printing, writing files, and JSON.
 */
@NullMarked
package dev.hearsay.app.report;

import org.jspecify.annotations.NullMarked;
