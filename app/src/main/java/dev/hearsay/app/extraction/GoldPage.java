package dev.hearsay.app.extraction;

import java.util.List;
import java.util.Optional;

/**
 * What people say is on a page; what they do not say is not scored.
 *
 * @param id its name in the gold file
 * @param body the whole text of the article, without its headline
 * @param with snippets that the body has
 * @param without snippets of the page that the body does not have
 * @param title its headline
 * @param authors its writers
 * @param date the day on which it was published: {@code 2018-07-16}
 */
public record GoldPage(
        String id,
        Optional<String> body,
        List<String> with,
        List<String> without,
        Optional<String> title,
        List<String> authors,
        Optional<String> date) {

    /** Copies its lists. */
    public GoldPage {
        with = List.copyOf(with);
        without = List.copyOf(without);
        authors = List.copyOf(authors);
    }
}
