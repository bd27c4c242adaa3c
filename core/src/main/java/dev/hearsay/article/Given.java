package dev.hearsay.article;

import java.util.Optional;

/**
 * What whoever handed the page over says of it, such as the other fields of a JSON Lines record.
 *
 * @param id the record's own name for the article
 * @param url its address
 * @param title its headline
 * @param date its date as it was written there, not interpreted
 * @param author its byline
 * @param outlet who published it
 */
public record Given(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> date,
        Optional<String> author,
        Optional<String> outlet) {

    /** Nothing is said of the page. */
    public static final Given NOTHING =
            new Given(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
