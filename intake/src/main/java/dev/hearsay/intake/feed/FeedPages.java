package dev.hearsay.intake.feed;

import dev.hearsay.intake.Taker;
import dev.hearsay.intake.fetch.Answer;
import dev.hearsay.intake.fetch.Fetched;
import dev.hearsay.intake.fetch.Fetcher;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.page.UnreadableException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Entities;

/**
 * Makes pages of a feed's items.
 *
 * <pre>{@code
 * an item with its whole text   ->  a page of that text
 * an item with a teaser         ->  the page that its link leads to, where links are followed;
 *                                   else it is counted: "12 items of 'news.xml' carry only a teaser; …"
 * an item that was read before  ->  nothing
 * }</pre>
 *
 * <p>What the feed says of an item (its name, address, headline, date as written, author, outlet)
 * is given with its page. Names are unique within a run: the second of one name is called {@code
 * name#2}. An item that could not be fetched counts as not read, and is tried again in the next
 * run.
 */
public final class FeedPages {
    private final Optional<Fetcher> follow;
    private final FeedState state;
    private final Map<String, Integer> names = new LinkedHashMap<>();

    private FeedPages(Optional<Fetcher> follow, FeedState state) {
        this.follow = follow;
        this.state = state;
    }

    /**
     * For one run.
     *
     * @param follow fetches the pages of items that carry only a teaser
     * @param state what was read before
     */
    public static FeedPages of(Optional<Fetcher> follow, FeedState state) {
        return new FeedPages(follow, state);
    }

    /**
     * Hands on the items of a feed that was fetched; where all of them could be, the next run need
     * not fetch it unless it changes.
     *
     * @throws UnreadableException where it is no feed
     */
    public void take(Fetched fetched, Taker taker) throws UnreadableException {
        Feed feed =
                FeedReader.read(
                        fetched.asked(),
                        fetched.body(),
                        fetched.charset().orElse(""),
                        fetched.address());
        if (take(fetched.asked(), feed, Optional.of(fetched.captured()), taker)) {
            state.know(fetched.asked(), fetched.known());
        }
    }

    /**
     * Hands on the items of a feed.
     *
     * @param origin where the feed was found
     * @param captured when it was fetched
     * @return whether nothing was left out
     */
    public boolean take(String origin, Feed feed, Optional<Instant> captured, Taker taker) {
        FeedTally tally = new FeedTally(origin);
        Set<String> shared = shared(feed.items());
        Set<String> taken = new TreeSet<>();
        for (int i = 0; i < feed.items().size(); i++) {
            FeedItem item = feed.items().get(i);
            String key = key(item, shared);
            if (state.seen(origin, key)) {
                tally.before++;
            } else if (!taken.add(key)) {
                tally.twice++;
            } else if (item(new Place(origin, i + 1, feed.title(), captured), item, taker, tally)) {
                state.see(origin, key);
            }
        }
        tally.say(feed, taker);
        return tally.teasers + tally.failed == 0 && !feed.broken();
    }

    /** Where an item stands. */
    private record Place(
            String feed, int number, Optional<String> outlet, Optional<Instant> captured) {

        String name() {
            return feed + "#" + number;
        }
    }

    /** Keys that several items of a feed share, which therefore tell nothing. */
    private static Set<String> shared(List<FeedItem> items) {
        Set<String> once = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        for (FeedItem item : items) {
            if (!once.add(item.key())) {
                shared.add(item.key());
            }
        }
        return shared;
    }

    private static String key(FeedItem item, Set<String> shared) {
        return shared.contains(item.key())
                ? item.key() + '\n' + item.link().orElse("") + '\n' + item.title().orElse("")
                : item.key();
    }

    /** Whether the item was handed on. */
    private boolean item(Place place, FeedItem item, Taker taker, FeedTally tally) {
        Optional<String> whole = Teaser.whole(item);
        if (whole.isPresent()) {
            String origin = item.link().orElseGet(place::name);
            String source = source(item, whole.get());
            taker.page(new Page(origin, Page.Kind.HTML, source, given(place, item)));
            tally.read++;
            return true;
        }
        if (item.link().isEmpty()) {
            tally.bare++;
            return true;
        }
        if (follow.isEmpty()) {
            tally.teasers++;
            return false;
        }
        boolean followed = follow(follow.get().fetch(item.link().get()), place, item, taker);
        tally.read += followed ? 1 : 0;
        tally.failed += followed ? 0 : 1;
        return followed;
    }

    private static String source(FeedItem item, String whole) {
        String title = item.title().map(Entities::escape).orElse("");
        String heading = title.isEmpty() ? "" : "<h1>%s</h1>\n".formatted(title);
        return "<!DOCTYPE html>\n<html><head><title>%s</title></head><body><article>\n%s%s\n</article></body></html>\n"
                .formatted(title, heading, whole);
    }

    private boolean follow(Answer answer, Place place, FeedItem item, Taker taker) {
        return answer.then(
                fetched -> followed(fetched, place, item, taker),
                unchanged -> false,
                failed -> {
                    taker.failed(failed.asked(), failed.why());
                    return false;
                });
    }

    private boolean followed(Fetched fetched, Place place, FeedItem item, Taker taker) {
        try {
            Given given = given(place, item);
            Given captured =
                    new Given(
                            given.id(),
                            Optional.of(fetched.address()),
                            given.title(),
                            given.date(),
                            given.author(),
                            given.outlet(),
                            Optional.of(fetched.captured()),
                            Given.By.FEED);
            taker.page(fetched.page(captured));
            return true;
        } catch (UnreadableException e) {
            taker.failed(fetched.asked(), String.valueOf(e.getMessage()));
            return false;
        }
    }

    private Given given(Place place, FeedItem item) {
        return new Given(
                item.id().map(this::unique),
                item.link(),
                item.title(),
                item.date(),
                item.author(),
                item.outlet().or(place::outlet),
                place.captured(),
                Given.By.FEED);
    }

    private String unique(String name) {
        int times = names.merge(name, 1, Integer::sum);
        return times == 1 ? name : unique(name + "#" + times);
    }

    /** Says that a feed is as it was when it was read last. */
    public void unchanged(String origin, Taker taker) {
        state.unchanged();
        taker.said("'%s' has nothing new.".formatted(origin));
    }
}
