package dev.hearsay.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.page.UnreadableException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FeedReaderTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/"
                xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
              <title>The Courier</title>
              <atom:link href="https://courier.example/rss" rel="self"/>
              <image><title>A picture</title></image>
              <item>
                <title>Bridge to reopen &amp;amp; stay</title>
                <link>/bridge</link>
                <guid isPermaLink="false">courier-7</guid>
                <pubDate>Tue, 03 Mar 2026 08:00:00 +0100</pubDate>
                <dc:creator><![CDATA[Ann Lee]]></dc:creator>
                <media:title>Not this one</media:title>
                <description>The mayor said so.</description>
                <content:encoded><![CDATA[<p>The bridge is <b>safe</b>.</p>]]></content:encoded>
              </item>
            </channel></rss>
            """;

    private static Feed read(String source) throws UnreadableException {
        return read(source.getBytes(StandardCharsets.UTF_8));
    }

    private static Feed read(byte[] bytes) throws UnreadableException {
        return FeedReader.read("news.xml", bytes, "", "https://courier.example/rss");
    }

    private static FeedItem only(String source) throws UnreadableException {
        Feed feed = read(source);
        assertThat(feed.items()).hasSize(1);
        return feed.items().get(0);
    }

    @Test
    void an_item_of_rss_keeps_all_it_says() throws Exception {
        Feed feed = read(RSS);
        assertThat(feed)
                .isEqualTo(
                        new Feed(
                                Optional.of("The Courier"),
                                List.of(
                                        new FeedItem(
                                                Optional.of("courier-7"),
                                                Optional.of("https://courier.example/bridge"),
                                                Optional.of("Bridge to reopen & stay"),
                                                Optional.of("Tue, 03 Mar 2026 08:00:00 +0100"),
                                                Optional.of("Ann Lee"),
                                                Optional.empty(),
                                                "<p>The bridge is <b>safe</b>.</p>",
                                                "The mayor said so.")),
                                false,
                                false));
    }

    @Test
    void an_entry_of_atom_keeps_all_it_says() throws Exception {
        String atom =
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">The Courier</title>
                <entry>
                  <id>tag:courier.example,2026:7</id>
                  <title type="html">Bridge &lt;em&gt;safe&lt;/em&gt;</title>
                  <link rel="self" href="https://courier.example/7.atom"/>
                  <link rel="alternate" type="text/html" href="https://courier.example/bridge"/>
                  <updated>2026-03-04T08:00:00Z</updated>
                  <published>2026-03-03T08:00:00Z</published>
                  <author><name>Ann Lee</name></author><author><name>Bo Berg</name></author>
                  <content type="html">&lt;p&gt;It is safe.&lt;/p&gt;</content>
                  <summary type="text">1 &lt; 2</summary>
                </entry></feed>
                """;
        assertThat(only(atom))
                .isEqualTo(
                        new FeedItem(
                                Optional.of("tag:courier.example,2026:7"),
                                Optional.of("https://courier.example/bridge"),
                                Optional.of("Bridge safe"),
                                Optional.of("2026-03-03T08:00:00Z"),
                                Optional.of("Ann Lee, Bo Berg"),
                                Optional.empty(),
                                "<p>It is safe.</p>",
                                "<p>1 &lt; 2</p>\n"));
    }

    @Test
    void content_of_atom_may_be_elements() throws Exception {
        String atom =
                "<feed><entry><content type='xhtml'><div><p>It is safe.</p></div></content></entry></feed>";
        assertThat(only(atom).content()).contains("<p>It is safe.</p>");
    }

    @Test
    void an_item_of_rdf_stands_beside_its_channel() throws Exception {
        String rdf =
                """
                <rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://courier.example/">
                <title>The Courier</title><items><rdf:Seq><rdf:li resource="a"/></rdf:Seq></items></channel>
                <item rdf:about="https://courier.example/bridge"><title>Bridge</title>
                <link>https://courier.example/bridge</link><dc:date>2026-03-03</dc:date></item></rdf:RDF>
                """;
        Feed feed = read(rdf);
        assertThat(feed.title()).contains("The Courier");
        FeedItem item = feed.items().get(0);
        assertThat(item.id()).contains("https://courier.example/bridge");
        assertThat(item.date()).contains("2026-03-03");
        assertThat(feed.broken()).isFalse();
    }

    @Test
    void an_item_of_a_json_feed_keeps_all_it_says() throws Exception {
        String json =
                """
                {"version": "https://jsonfeed.org/version/1.1", "title": "The Courier", "items": [
                  {"id": 7, "url": "bridge", "title": "Bridge", "date_published": "2026-03-03T08:00:00Z",
                   "authors": [{"name": "Ann Lee"}, {"name": "Bo Berg"}],
                   "content_text": "It is safe.\\n\\nSo she said.", "summary": "Safe"}]}
                """;
        assertThat(only(json))
                .isEqualTo(
                        new FeedItem(
                                Optional.of("7"),
                                Optional.of("https://courier.example/bridge"),
                                Optional.of("Bridge"),
                                Optional.of("2026-03-03T08:00:00Z"),
                                Optional.of("Ann Lee, Bo Berg"),
                                Optional.empty(),
                                "<p>It is safe.</p>\n<p>So she said.</p>\n",
                                "<p>Safe</p>\n"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Safe &amp;amp; sound, Safe & sound",
                "&amp;quot;Safe&amp;quot;, \"Safe\"",
                "<![CDATA[Safe &#8217;s <b>now</b>]]>, Safe \u2019s now",
                "1 &lt; 2 and 3 &gt; 2, 1 < 2 and 3 > 2",
                "Lee & Berg, Lee & Berg",
                "Caf&eacute;, Caf\u00e9",
                "` two\n lines `, two lines"
            })
    void a_title_is_what_its_writer_meant(String written, String meant) throws Exception {
        assertThat(only("<rss><item><title>" + written + "</title></item></rss>").title())
                .contains(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "desk@courier.example (Ann Lee), Ann Lee",
        "Ann Lee, Ann Lee",
        "desk@courier.example, ''"
    })
    void an_author_is_a_name(String written, String name) throws Exception {
        assertThat(
                        only("<rss><item><author>" + written + "</author></item></rss>")
                                .author()
                                .orElse(""))
                .isEqualTo(name);
    }

    @Test
    void an_item_taken_from_elsewhere_names_its_outlet() throws Exception {
        assertThat(
                        only("<rss><item><source url='https://herald.example/'>The Herald</source></item></rss>")
                                .outlet())
                .contains("The Herald");
    }

    @Test
    void a_name_that_is_an_address_stands_for_a_missing_link() throws Exception {
        assertThat(only("<rss><item><guid>https://courier.example/7</guid></item></rss>").link())
                .contains("https://courier.example/7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/hosts", "javascript:alert(1)", "mailto:desk@courier.example"})
    void a_link_out_of_the_web_is_none(String link) throws Exception {
        assertThat(only("<rss><item><link>" + link + "</link></item></rss>").link()).isEmpty();
    }

    @Test
    void the_charset_that_a_feed_names_is_believed() throws Exception {
        String rss =
                "<?xml version='1.0' encoding='windows-1251'?><rss><item><title>\u041c\u043e\u0441\u0442</title></item></rss>";
        assertThat(read(rss.getBytes(Charset.forName("windows-1251"))).items().get(0).title())
                .contains("\u041c\u043e\u0441\u0442");
    }

    @Test
    void a_doctype_is_passed_over() throws Exception {
        String rss =
                "<?xml version='1.0'?><!DOCTYPE rss PUBLIC '-//Netscape//DTD RSS 0.91//EN' 'http://127.0.0.1:1/rss.dtd'>"
                        + "<rss><channel><item><title>Safe</title></item></channel></rss>";
        assertThat(only(rss).title()).contains("Safe");
    }

    @Test
    void nothing_outside_is_opened(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String rss =
                "<!DOCTYPE rss [ <!ENTITY x SYSTEM '%s'> <!ENTITY %% y SYSTEM '%s'> %%y; ]><rss><item><title>a &x; b</title></item></rss>"
                        .formatted(secret.toUri(), secret.toUri());
        assertThat(read(rss).toString()).doesNotContain("the secret");
        assertThat(only(rss).title().orElse("")).startsWith("a ");
    }

    @Test
    @Timeout(5)
    void a_bomb_of_entities_stays_unlit() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [ <!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><rss><item><title>&a39;</title></item></rss>");
        assertThat(only(bomb.toString()).title().orElse("")).hasSizeLessThan(100);
    }

    @Test
    @Timeout(10)
    void a_feed_nested_twenty_thousand_deep_is_read() throws Exception {
        String deep =
                "<rss><channel><item><title>One</title></item>"
                        + "<a>".repeat(20_000)
                        + "</a>".repeat(20_000)
                        + "<item><title>Two</title></item></channel></rss>";
        assertThat(read(deep).items().get(0).title()).contains("One");
    }

    @Test
    @Timeout(10)
    void an_item_nested_twenty_thousand_deep_is_read() throws Exception {
        String deep =
                "<rss><channel><item><title>One</title><description>"
                        + "<b>".repeat(20_000)
                        + "</description></item><item><title>Two</title></item></channel></rss>";
        assertThat(read(deep).items().get(0).title()).contains("One");
    }

    @Test
    @Timeout(10)
    void items_within_items_are_read() throws Exception {
        assertThat(read("<rss>" + "<item>".repeat(20_000)).items()).isNotNull();
    }

    @Test
    @Timeout(10)
    void a_json_feed_nested_twenty_thousand_deep_is_read() throws Exception {
        String deep =
                "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"x\":"
                        + "[".repeat(20_000)
                        + "]".repeat(20_000)
                        + "}]}";
        assertThat(read(deep).items()).hasSize(1);
    }

    @Test
    void a_feed_that_breaks_off_keeps_the_items_before() throws Exception {
        String rss =
                "<rss><channel><item><title>One</title></item><item><title>Two</title></item><item><tit";
        Feed feed = read(rss);
        assertThat(feed.items().subList(0, 2))
                .extracting(FeedItem::title)
                .containsExactly(Optional.of("One"), Optional.of("Two"));
        assertThat(feed.items()).hasSize(2);
        assertThat(feed.broken()).isTrue();
    }

    @Test
    void a_json_feed_that_breaks_off_keeps_the_items_before() throws Exception {
        Feed feed =
                read(
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\",\"title\":\"One\"},{\"id\":\"2\",\"tit");
        assertThat(feed.items().get(0).title()).contains("One");
        assertThat(feed.broken()).isTrue();
    }

    @Test
    @Timeout(20)
    void of_a_million_items_ten_thousand_are_kept() throws Exception {
        Feed feed = read("<rss><channel>" + "<item/>".repeat(1_000_000) + "</channel></rss>");
        assertThat(feed.items()).hasSize(Feed.MOST_ITEMS);
        assertThat(feed.cut()).isTrue();
    }

    @Test
    @Timeout(20)
    void of_a_million_json_items_ten_thousand_are_kept() throws Exception {
        Feed feed =
                read(
                        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
                                + "{},".repeat(1_000_000)
                                + "{}]}");
        assertThat(feed.items()).hasSize(Feed.MOST_ITEMS);
        assertThat(feed.cut()).isTrue();
    }

    @Test
    void a_feed_larger_than_ten_megabytes_is_refused() {
        byte[] large = new byte[10_000_001];
        Arrays.fill(large, (byte) ' ');
        assertThatThrownBy(() -> read(large))
                .hasMessage(
                        "Could not read 'news.xml': it is larger than 10 MB, too much for a feed. Cut it into smaller ones.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html><p>Safe",
                "<urlset><url/></urlset>",
                "{\"text\": \"Safe\"}",
                "Safe.",
                "<",
                "<!--"
            })
    void what_is_no_feed_is_refused(String source) {
        assertThatThrownBy(() -> read(source))
                .hasMessage(
                        "Could not read 'news.xml': it is no feed (RSS, Atom, RDF or JSON Feed). Give a feed or a page.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss version='2.0'>",
                "\n<?xml version='1.0'?>\n<!-- by hand -->\n<?xml-stylesheet href='a'?><feed xmlns='x'>",
                "<rdf:RDF>",
                "<!DOCTYPE rss [ <!ENTITY a '>'> ]> <rss>",
                "{\"version\": \"https://jsonfeed.org/version/1\""
            })
    void a_feed_is_told_by_how_it_begins(String source) {
        assertThat(FeedReader.isFeed(source)).isTrue();
    }
}
