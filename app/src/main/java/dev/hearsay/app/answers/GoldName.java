package dev.hearsay.app.answers;

import dev.hearsay.text.Span;

/**
 * A name that people marked, or that was read.
 *
 * @param span where it stands, in UTF-16 code units
 * @param sort what it names
 */
public record GoldName(Span span, Sort sort) {}
