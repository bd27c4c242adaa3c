package dev.hearsay.article;

import dev.hearsay.copy.Copy;
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
 * @param copies earlier articles of the run with the same text or nearly
 */
public record About(
        Given given,
        Metadata metadata,
        Dates dates,
        Language language,
        List<DomPlace> places,
        List<Copy> copies) {

    /** Copies its lists. */
    public About {
        places = List.copyOf(places);
        copies = List.copyOf(copies);
    }

    /** Nothing is known but what was given. */
    public static About of(Given given) {
        return new About(given, Metadata.NONE, Dates.NONE, Language.UNKNOWN, List.of(), List.of());
    }

    /** The same, with the earlier articles that it is a copy of. */
    About with(List<Copy> found) {
        return new About(given, metadata, dates, language, places, found);
    }
}
