package dev.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.intake.Heard;
import dev.hearsay.intake.Loopback;
import dev.hearsay.intake.fetch.Answer;
import dev.hearsay.intake.fetch.Fetched;
import dev.hearsay.intake.fetch.Fetcher;
import dev.hearsay.intake.fetch.Lookup;
import dev.hearsay.intake.fetch.Terms;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FeedPagesTest {
    private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");
    private static final String LONG =
            "&lt;p&gt;"
                    + "The bridge over the harbour is safe, Ann Lee said. ".repeat(20)
                    + "&lt;/p&gt;";

    private Loopback server;
    private Fetcher fetcher;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.start();
        fetcher =
                Fetcher.open(
                        Terms.of("0.1.0")
                                .allowingPrivate(true)
                                .pausing(Duration.ZERO)
                                .asking(Clock.fixed(NOW, ZoneOffset.UTC), Lookup.system()));
    }

    @AfterEach
    void stop() {
        fetcher.close();
        server.close();
    }

    private static String rss(String... items) {
        return "<rss><channel><title>The Courier</title>"
                + String.join("", items)
                + "</channel></rss>";
    }

    private static String whole(String id) {
        return "<item><guid isPermaLink='false'>%s</guid><title>Bridge</title><description>%s</description></item>"
                .formatted(id, LONG);
    }

    private static String teaser(String link) {
        return "<item><link>%s</link><title>Bridge</title><pubDate>3 March</pubDate><description>It is safe.</description></item>"
                .formatted(link);
    }

    private Heard take(Optional<Fetcher> follow, FeedState state, String... feeds)
            throws Exception {
        Heard heard = new Heard();
        FeedPages pages = FeedPages.of(follow, state);
        for (String feed : feeds) {
            Feed read = FeedReader.read("news.xml", feed.getBytes(StandardCharsets.UTF_8), "", "");
            pages.take("news.xml", read, Optional.empty(), heard);
        }
        return heard;
    }

    private Heard take(String... feeds) throws Exception {
        return take(Optional.empty(), FeedState.none(), feeds);
    }

    @Test
    void an_item_with_its_text_is_a_page_with_what_the_feed_says() throws Exception {
        Heard heard = take(rss(whole("courier-7")));
        assertThat(heard.said).isEmpty();
        Page page = heard.pages.get(0);
        assertThat(page.origin()).isEqualTo("news.xml#1");
        assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
        assertThat(page.source()).contains("<h1>Bridge</h1>", "<p>The bridge over the harbour");
        assertThat(page.given())
                .isEqualTo(
                        new Given(
                                Optional.of("courier-7"),
                                Optional.empty(),
                                Optional.of("Bridge"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("The Courier"),
                                Optional.empty(),
                                Given.By.FEED));
    }

    @Test
    void teasers_are_counted_where_links_are_not_followed() throws Exception {
        Heard heard =
                take(rss(teaser("http://courier.example/a"), teaser("http://courier.example/b")));
        assertThat(heard.pages).isEmpty();
        assertThat(heard.failed).isEmpty();
        assertThat(heard.said)
                .containsExactly(
                        "2 items of 'news.xml' carry only a teaser; --follow fetches their pages.");
    }

    @Test
    void a_long_text_that_goes_on_elsewhere_is_a_teaser() throws Exception {
        String item =
                "<item><link>http://courier.example/a</link><description>%s Read more \u00bb</description></item>"
                        .formatted(LONG);
        assertThat(take(rss(item)).said)
                .containsExactly(
                        "1 item of 'news.xml' carries only a teaser; --follow fetches its page.");
    }

    @Test
    void the_line_that_a_well_known_program_adds_is_left_out() throws Exception {
        String item =
                "<item><guid>1</guid><description>%s&lt;p&gt;The post Bridge appeared first on The Courier.&lt;/p&gt;</description></item>"
                        .formatted(LONG);
        assertThat(take(rss(item)).pages.get(0).source()).doesNotContain("appeared first");
    }

    @Test
    void a_teaser_is_followed_and_keeps_what_the_feed_says() throws Exception {
        server.leads("/a", 302, "/b").page("/b", "text/html", "<p>The bridge is safe.");
        Heard heard = take(Optional.of(fetcher), FeedState.none(), rss(teaser(server.at("/a"))));
        assertThat(heard.pages)
                .containsExactly(
                        new Page(
                                server.at("/a"),
                                Page.Kind.HTML,
                                "<p>The bridge is safe.",
                                new Given(
                                        Optional.empty(),
                                        Optional.of(server.at("/b")),
                                        Optional.of("Bridge"),
                                        Optional.of("3 March"),
                                        Optional.empty(),
                                        Optional.of("The Courier"),
                                        Optional.of(NOW),
                                        Given.By.FEED)));
    }

    @Test
    void a_page_that_is_gone_fails_alone() throws Exception {
        server.page("/b", "text/html", "<p>Safe.");
        Heard heard =
                take(
                        Optional.of(fetcher),
                        FeedState.none(),
                        rss(teaser(server.at("/a")), teaser(server.at("/b"))));
        assertThat(heard.failed)
                .containsExactly(
                        "Could not read '%s': the server says that there is no such page (404). Check the address."
                                .formatted(server.at("/a")));
        assertThat(heard.pages).hasSize(1);
    }

    @Test
    void items_of_one_name_get_names_of_their_own() throws Exception {
        String other = whole("7").replace("Bridge", "Harbour");
        Heard heard = take(rss(whole("7"), other), rss(whole("7")));
        assertThat(heard.pages)
                .extracting(page -> page.given().id().orElse(""))
                .containsExactly("7", "7#2", "7#3");
    }

    @Test
    void an_item_that_stands_there_twice_is_read_once() throws Exception {
        Heard heard = take(rss(whole("7"), whole("7")));
        assertThat(heard.pages).hasSize(1);
        assertThat(heard.said).containsExactly("1 item of 'news.xml' stands there twice.");
    }

    @Test
    void an_empty_feed_says_so() throws Exception {
        assertThat(take(rss()).said).containsExactly("'news.xml' has no items.");
    }

    @Test
    void a_second_run_reads_only_what_is_new(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("state.txt");
        FeedState state = FeedState.open(file);
        assertThat(take(Optional.empty(), state, rss(whole("1"), whole("2"))).pages).hasSize(2);
        state.save();
        assertThat(take(Optional.empty(), FeedState.open(file), rss(whole("1"), whole("2"))).said)
                .containsExactly("'news.xml' has nothing new.");
        Heard third = take(Optional.empty(), FeedState.open(file), rss(whole("3"), whole("2")));
        assertThat(third.pages)
                .extracting(page -> page.given().id())
                .containsExactly(Optional.of("3"));
        assertThat(third.said).containsExactly("1 item of 'news.xml' was read before.");
    }

    @Test
    void a_teaser_that_was_not_followed_is_not_read_yet(@TempDir Path folder) throws Exception {
        server.page("/a", "text/html", "<p>Safe.");
        FeedState state = FeedState.open(folder.resolve("state.txt"));
        take(Optional.empty(), state, rss(teaser(server.at("/a"))));
        assertThat(take(Optional.of(fetcher), state, rss(teaser(server.at("/a")))).pages)
                .hasSize(1);
    }

    @Test
    void a_feed_that_has_not_changed_is_not_sent_again(@TempDir Path folder) throws Exception {
        server.page(
                "/rss",
                exchange -> {
                    boolean same = exchange.getRequestHeaders().containsKey("If-None-Match");
                    exchange.getResponseHeaders().set("ETag", "\"v7\"");
                    byte[] body = Loopback.bytes(rss(whole("1")));
                    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : body.length);
                    if (!same) {
                        exchange.getResponseBody().write(body);
                    }
                });
        FeedState state = FeedState.open(folder.resolve("state.txt"));
        FeedPages pages = FeedPages.of(Optional.empty(), state);
        Heard heard = new Heard();
        pages.take((Fetched) fetcher.fetch(server.at("/rss")), heard);
        assertThat(heard.pages).hasSize(1);
        assertThat(heard.pages.get(0).given().captured()).contains(NOW);
        assertThat(fetcher.fetch(server.at("/rss"), state.known(server.at("/rss"))))
                .isEqualTo(new Answer.Unchanged(server.at("/rss")));
    }

    @Test
    @Timeout(20)
    void hostile_items_cost_bounded_time() throws Exception {
        String tags = "&lt;div&gt;&lt;b&gt;".repeat(100_000);
        Heard heard =
                take(rss("<item><guid>1</guid><description>" + tags + "</description></item>"));
        assertThat(heard.said)
                .containsExactly("1 item of 'news.xml' has neither a text nor a link.");
    }

    @Test
    void several_feeds_keep_their_order() throws Exception {
        assertThat(take(rss(whole("1")), rss(whole("2"))).pages)
                .extracting(page -> page.given().id())
                .isEqualTo(List.of(Optional.of("1"), Optional.of("2")));
    }
}
