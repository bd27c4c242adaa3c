package dev.hearsay.reading;

import dev.hearsay.text.Span;

/** Something marked in a text. */
public sealed interface Mark permits Quotation, Attribution, Mention, Moment {

    /** Where it stands, in UTF-16 code units of the article's text. */
    Span span();
}
