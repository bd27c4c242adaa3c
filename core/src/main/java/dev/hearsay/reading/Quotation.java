package dev.hearsay.reading;

import dev.hearsay.text.Span;

/**
 * Words between double quotation marks, the marks included.
 *
 * @param span from the opening mark to the closing one, or to the end of the paragraph where none
 *     closes it
 * @param closed whether a mark closes it in its own paragraph
 */
public record Quotation(Span span, boolean closed) implements Mark {}
