package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.hearsay.app.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Feeds and addresses as a shell sees them. */
@Timeout(60)
class ReachTest {
    private static final String WORDS =
            "The bridge over the harbour is safe, Ann Lee said on Tuesday. ".repeat(20);
    private static final String PAGE =
            "<!DOCTYPE html><title>Bridge</title><h1>Bridge</h1><p>" + WORDS;

    private final Path folder;
    private HttpServer server;

    ReachTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What a run left behind. */
    private record Result(int exit, String out, String err) {

        List<String> origins() {
            return fields("origin");
        }

        List<String> ids() {
            return fields("id");
        }

        private List<String> fields(String name) {
            List<String> values = new ArrayList<>();
            for (String line : out.lines().toList()) {
                int start = line.indexOf("\"" + name + "\":\"") + name.length() + 4;
                values.add(line.substring(start, line.indexOf('"', start)));
            }
            return values;
        }
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static Result read(String... arguments) {
        return with("", arguments);
    }

    private static Result with(String standard, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(standard.getBytes(StandardCharsets.UTF_8)),
                        out,
                        err,
                        false,
                        false);
        Stream<String> fixed = Stream.of("read", "--articles", "--json");
        int exit =
                Main.run(
                        terminal,
                        Stream.concat(fixed, Stream.of(arguments)).toArray(String[]::new));
        return new Result(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String page(String path, String type, String body) {
        server.createContext(
                path,
                exchange -> {
                    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss><channel><title>The Courier</title>"
                + String.join("", items)
                + "</channel></rss>";
    }

    private static String whole(String id) {
        return "<item><guid isPermaLink=\"false\">%s</guid><title>Bridge</title><description>&lt;p&gt;%s</description></item>"
                .formatted(id, WORDS);
    }

    private static String teaser(String link) {
        return "<item><guid isPermaLink=\"false\">t</guid><link>%s</link><title>Bridge</title><description>Safe.</description></item>"
                .formatted(link);
    }

    private static String json(String id) {
        return "{\"version\": \"https://jsonfeed.org/version/1.1\",%n \"title\": \"The Courier\", \"items\": [{\"id\": \"%s\", \"content_text\": \"%s\"}]}"
                .formatted(id, WORDS);
    }

    @Test
    void the_items_of_a_feed_are_articles() throws IOException {
        String feed = file("news.xml", rss(whole("1"), whole("2")));
        Result result = read(feed);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.ids()).containsExactly("1", "2");
        assertThat(result.origins()).containsExactly(feed + "#1", feed + "#2");
    }

    @Test
    void a_json_feed_is_read() throws IOException {
        assertThat(read(file("news.json", json("7"))).ids()).containsExactly("7");
    }

    @Test
    void a_feed_from_standard_input_is_read() {
        assertThat(with(rss(whole("1")), "-").ids()).containsExactly("1");
        assertThat(with(json("7"), "-").ids()).containsExactly("7");
        assertThat(with(json("8").replace("\n", ""), "-").ids()).containsExactly("8");
        assertThat(with("{\n" + json("9").substring(1), "-").ids()).containsExactly("9");
    }

    @Test
    void a_file_that_is_no_feed_is_refused_where_it_is_pointed_at() throws IOException {
        String map = file("map.xml", "<urlset/>");
        Result result = read(map);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out())
                .contains(
                        "Could not read '%s': it is no feed (RSS, Atom, RDF or JSON Feed). Give a feed or a page."
                                .formatted(map));
    }

    @Test
    void a_file_that_is_no_feed_is_passed_over_in_a_folder() throws IOException {
        file("map.xml", "<urlset/>");
        file("package.json", "{}");
        file("news.rss", rss(whole("1")));
        Result result = read(folder.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.ids()).containsExactly("1");
    }

    @Test
    void teasers_are_told_and_are_no_failure() throws IOException {
        String feed = file("news.xml", rss(whole("1"), teaser("http://courier.example/a")));
        Result result = read(feed);
        assertThat(result.exit()).isZero();
        assertThat(result.err())
                .isEqualTo(
                        "1 item of '%s' carries only a teaser; --follow fetches its page.\n"
                                .formatted(feed));
    }

    @Test
    void a_feed_of_teasers_alone_has_no_article() throws IOException {
        Result result = read(file("news.xml", rss(teaser("http://courier.example/a"))));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).contains("carries only a teaser").doesNotContain("Could not find");
    }

    @Test
    void a_page_at_an_address_is_read() {
        String address = page("/bridge", "text/html", PAGE);
        Result result = read("--allow-private", address);
        assertThat(result.exit()).isZero();
        assertThat(result.origins()).containsExactly(address);
    }

    @Test
    void this_machine_is_not_asked_unless_it_is_meant() {
        String address = page("/bridge", "text/html", PAGE);
        Result result = read(address);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out())
                .contains(
                        "'127.0.0.1' is at 127.0.0.1, which is no public address. Add --allow-private if you mean it.");
    }

    @Test
    void a_feed_at_an_address_is_read_and_its_links_are_followed() {
        String link = page("/bridge", "text/html", PAGE);
        String feed = page("/news", "text/xml", rss(teaser(link), whole("2")));
        Result result = read("--allow-private", "--follow", feed);
        assertThat(result.exit()).isZero();
        assertThat(result.ids()).containsExactly("t", "2");
        assertThat(result.origins()).containsExactly(link, feed + "#2");
    }

    @Test
    void what_is_neither_page_nor_feed_is_refused() {
        String address = page("/a", "application/json", "{\"a\": 1}");
        assertThat(read("--allow-private", address).out())
                .contains("it is neither a page nor a feed. Give the address of a page or a feed.");
    }

    @Test
    void a_second_run_reads_only_what_is_new() throws IOException {
        String state = folder.resolve("state").toString();
        String feed = page("/news", "text/xml", rss(whole("1"), whole("2")));
        assertThat(read("--allow-private", "--state", state, feed).ids()).containsExactly("1", "2");
        assertThat(read("--allow-private", "--state", state, feed))
                .isEqualTo(new Result(0, "", "'%s' has nothing new.\n".formatted(feed)));
    }

    @Test
    void another_file_is_not_taken_for_the_state() throws IOException {
        String other = file("notes", "The bridge is safe.");
        Result result = read("--state", other, file("news.xml", rss(whole("1"))));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "Could not read the state '%s': it is another file. Name one that is not there yet.\n"
                                .formatted(other));
        assertThat(Path.of(other)).hasContent("The bridge is safe.");
    }

    @Test
    void the_state_must_not_be_what_is_read() throws IOException {
        String feed = file("news.xml", rss(whole("1")));
        assertThat(read("--state", feed, feed).exit()).isEqualTo(2);
    }
}
