package dev.hearsay.article;

import dev.hearsay.date.Dates;
import dev.hearsay.language.Language;
import dev.hearsay.page.Given;
import dev.hearsay.web.DomPlace;
import dev.hearsay.web.Metadata;
import java.util.List;

/**
 * What is known of an article beside its text.
 *
 * @param given what whoever handed the page over says
 * @param metadata what the page says of itself
 * @param dates the evidence of when it was published and changed
 * @param language what it is written in
 * @param places where its text stands in the page, in order; empty for a plain text
 */
public record About(
        Given given, Metadata metadata, Dates dates, Language language, List<DomPlace> places) {

    /** Copies its list. */
    public About {
        places = List.copyOf(places);
    }

    /** Nothing is known but what was given. */
    public static About of(Given given) {
        return new About(given, Metadata.NONE, Dates.NONE, Language.UNKNOWN, List.of());
    }
}
