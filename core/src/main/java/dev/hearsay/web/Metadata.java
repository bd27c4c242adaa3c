package dev.hearsay.web;

import java.util.List;
import java.util.Optional;

/**
 * What a web page says of its article outside of the text: structured data and meta elements.
 *
 * <pre>{@code
 * <meta property="og:title" content="Bridge to reopen in May | Nordhavn Post">
 * <meta property="og:site_name" content="Nordhavn Post"> <a rel="author">By Ann Lee</a>
 *   headline   Bridge to reopen in May
 *   authors    Ann Lee
 *   outlet     Nordhavn Post
 * }</pre>
 *
 * <p>Asked are the structured data, the meta elements, and what is marked as headline or byline on
 * the page. What the page does not say stays empty.
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
