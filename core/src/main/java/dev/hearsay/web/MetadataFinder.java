package dev.hearsay.web;

import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * Finds what a web page says of its article outside of the text.
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
 */
public final class MetadataFinder {
    private MetadataFinder() {}

    /**
     * What a page says of itself; the document is not changed.
     *
     * @param address where the page was found
     */
    public static Metadata find(Document document, Optional<String> address) {
        return PageSays.of(document, address).metadata();
    }
}
