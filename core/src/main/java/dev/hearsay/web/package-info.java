/**
 * A web page taken apart: the article's words and what stands around them, and what the page says
 * of itself.
 *
 * <p>Comes in: HTML. Goes out: text in blocks, and {@link dev.hearsay.web.Metadata}. Deliberately
 * not done here: fetching; what is a headline or a byline in a text without marks.
 */
@NullMarked
package dev.hearsay.web;

import org.jspecify.annotations.NullMarked;
