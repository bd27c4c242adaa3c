package dev.hearsay.app.answers;

import dev.hearsay.text.Span;

/**
 * A time expression that people marked, or that was read.
 *
 * @param span where it stands, in UTF-16 code units
 * @param type its TIMEX3 type: {@code DATE}
 * @param value its TIMEX3 value: {@code 2017-11-14}
 */
public record GoldTime(Span span, String type, String value) {}
