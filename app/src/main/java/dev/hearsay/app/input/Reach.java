package dev.hearsay.app.input;

import dev.hearsay.intake.feed.FeedPages;
import dev.hearsay.intake.feed.FeedState;
import dev.hearsay.intake.fetch.Fetcher;
import java.util.Optional;

/**
 * How far a run reaches beyond the files that it is given.
 *
 * <pre>{@code
 * Reach.files()                          ->  addresses are refused
 * Reach.of(fetcher, true, state)         ->  addresses are fetched, and so are the pages of feeds' items
 * }</pre>
 *
 * @param fetcher fetches addresses, where any are fetched
 * @param follow whether the links of items that carry only a teaser are fetched
 * @param state which items of feeds were read before
 */
public record Reach(Optional<Fetcher> fetcher, boolean follow, FeedState state) {

    /** Files only. */
    public static Reach files() {
        return new Reach(Optional.empty(), false, FeedState.none());
    }

    /** Files and addresses. */
    public static Reach of(Fetcher fetcher, boolean follow, FeedState state) {
        return new Reach(Optional.of(fetcher), follow, state);
    }

    FeedPages pages() {
        return FeedPages.of(follow ? fetcher : Optional.empty(), state);
    }
}
