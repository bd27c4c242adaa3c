package dev.hearsay.intake.feed;

import java.util.Optional;

/**
 * One item of a feed, as it stands there.
 *
 * @param id its own name for itself: {@code guid} or {@code id}
 * @param link the address of its page, whole
 * @param title its headline, without markup
 * @param date when it was published, or else changed, not interpreted
 * @param author who wrote it
 * @param outlet who published it, where another than the feed
 * @param content its text as HTML; empty where there is none
 * @param summary its teaser, or in feeds that know no content its text, as HTML
 */
public record FeedItem(
        Optional<String> id,
        Optional<String> link,
        Optional<String> title,
        Optional<String> date,
        Optional<String> author,
        Optional<String> outlet,
        String content,
        String summary) {

    /** What makes it the same item in another run: its name, its address, or else its words. */
    public String key() {
        return id.or(() -> link).orElseGet(() -> title.orElse("") + '\n' + content + summary);
    }
}
