package dev.hearsay.web;

import java.util.List;
import java.util.Optional;

/**
 * What a web page says of its article outside of the text: structured data and meta elements.
 *
 * @param headline the headline
 * @param authors the writers, one name each
 * @param outlet who published it
 * @param section the part of the paper
 * @param canonical the address that the page calls its own
 * @param language the language that the page says it is in, as it is written there: {@code en-GB}
 */
public record Metadata(
        Optional<String> headline,
        List<String> authors,
        Optional<String> outlet,
        Optional<String> section,
        Optional<String> canonical,
        Optional<String> language) {

    /** The page says nothing of itself. */
    public static final Metadata NONE =
            new Metadata(
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Copies its list. */
    public Metadata {
        authors = List.copyOf(authors);
    }
}
