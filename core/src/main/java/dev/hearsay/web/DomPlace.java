package dev.hearsay.web;

import dev.hearsay.text.Span;

/**
 * Where a stretch of the article's text stands in its page.
 *
 * @param span the stretch, in UTF-16 code units of the article's text
 * @param path the element that holds it, as a CSS selector: {@code html > body > main >
 *     p:nth-child(3)}
 */
public record DomPlace(Span span, String path) {}
