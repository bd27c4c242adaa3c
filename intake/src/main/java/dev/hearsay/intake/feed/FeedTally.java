package dev.hearsay.intake.feed;

import dev.hearsay.intake.Taker;
import java.util.ArrayList;
import java.util.List;

/** What became of a feed's items. */
final class FeedTally {
    private final String origin;
    int read;
    int before;
    int twice;
    int teasers;
    int bare;
    int failed;

    FeedTally(String origin) {
        this.origin = origin;
    }

    void say(Feed feed, Taker taker) {
        sentences(feed).forEach(taker::said);
    }

    private List<String> sentences(Feed feed) {
        List<String> said = new ArrayList<>();
        if (feed.items().isEmpty()) {
            said.add("'%s' has no items.".formatted(origin));
        } else if (before == feed.items().size()) {
            said.add("'%s' has nothing new.".formatted(origin));
        } else {
            add(said, before, "were read before.", "was read before.");
        }
        add(said, twice, "stand there twice.", "stands there twice.");
        add(
                said,
                teasers,
                "carry only a teaser; --follow fetches their pages.",
                "carries only a teaser; --follow fetches its page.");
        add(said, bare, "have neither a text nor a link.", "has neither a text nor a link.");
        if (feed.cut()) {
            said.add(
                    "'%s' has more than %d items; the rest was left out."
                            .formatted(origin, Feed.MOST_ITEMS));
        }
        if (feed.broken()) {
            said.add("'%s' breaks off; the items before were read.".formatted(origin));
        }
        return said;
    }

    private void add(List<String> said, int count, String many, String one) {
        if (count > 0) {
            said.add(
                    "%d %s of '%s' %s"
                            .formatted(
                                    count,
                                    count == 1 ? "item" : "items",
                                    origin,
                                    count == 1 ? one : many));
        }
    }
}
