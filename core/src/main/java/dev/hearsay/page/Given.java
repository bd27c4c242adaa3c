package dev.hearsay.page;

import java.time.Instant;
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
 * @param captured when the page was fetched: no page tells of a day after it
 * @param by who says all this
 */
public record Given(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> date,
        Optional<String> author,
        Optional<String> outlet,
        Optional<Instant> captured,
        By by) {

    /** Nothing is said of the page. */
    public static final Given NOTHING =
            new Given(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /** Who handed the page over. */
    public enum By {
        /** A person, or a record that a person made. */
        HAND,
        /** A feed's item. */
        FEED,
        /** A web archive's record. */
        ARCHIVE,
        /** The server that answered. */
        SERVER
    }

    /** What a record says, by hand. */
    public Given(
            Optional<String> id,
            Optional<String> url,
            Optional<String> title,
            Optional<String> date,
            Optional<String> author,
            Optional<String> outlet) {
        this(id, url, title, date, author, outlet, Optional.empty(), By.HAND);
    }

    /** A page at this address, captured then. */
    public static Given captured(String url, Instant captured, By by) {
        Optional<String> none = Optional.empty();
        return new Given(none, Optional.of(url), none, none, none, none, Optional.of(captured), by);
    }
}
