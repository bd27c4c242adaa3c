package dev.hearsay.intake.feed;

import java.util.List;
import java.util.Optional;

/**
 * What a feed says.
 *
 * <pre>{@code
 * <rss><channel><title>The Courier</title> <item>…</item> <item>…</item> </channel></rss>
 *   ->  title The Courier   items 2   whole
 * }</pre>
 *
 * @param title what it is called, as a rule the outlet's name
 * @param items its items in order, at most {@link #MOST_ITEMS}
 * @param cut whether more items stood there
 * @param broken whether it ended in the middle of something; the items before are kept
 */
public record Feed(Optional<String> title, List<FeedItem> items, boolean cut, boolean broken) {
    /** More than any feed that is made for readers has. */
    public static final int MOST_ITEMS = 10_000;

    /** Copies its list. */
    public Feed {
        items = List.copyOf(items);
    }
}
