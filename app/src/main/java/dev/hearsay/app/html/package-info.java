/**
 * An account as a web page that needs nothing else.
 *
 * <p>Comes in: accounts. Goes out: one HTML page, as a string. Begin at {@link
 * dev.hearsay.app.html.HtmlReport}. Nothing in an article becomes markup. Deliberately not done
 * here: writing files, scripts, and anything that a page would have to load.
 */
@NullMarked
package dev.hearsay.app.html;

import org.jspecify.annotations.NullMarked;
