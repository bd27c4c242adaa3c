/**
 * A dossier as people read it in lines: on a terminal or in a spreadsheet; and what every form of
 * it shows: the names of the accounts, the positions of a finding, who said what, the story in five
 * lines.
 *
 * <p>Comes in: dossiers. Goes out: text or CSV, as strings. Begin at {@link
 * dev.hearsay.app.dossier.DossierReport}. All words of a story are the articles' own; ours are only
 * the few that stand between them. Deliberately not done here: finding anything, printing, web
 * pages, and JSON.
 */
@NullMarked
package dev.hearsay.app.dossier;

import org.jspecify.annotations.NullMarked;
