package dev.hearsay.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.hearsay.intake.Loopback;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.ssl.SSLContexts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {
    private static final Instant NOW = Instant.parse("2026-03-03T08:00:00Z");
    private static final String PAGE = "<!DOCTYPE html><p>The bridge is safe, Ann Lee said.";

    private Loopback server;

    @BeforeEach
    void start() throws IOException {
        server = Loopback.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Terms terms() {
        return Terms.of("0.1.0")
                .pausing(Duration.ZERO)
                .asking(Clock.fixed(NOW, ZoneOffset.UTC), Lookup.system());
    }

    private static Answer fetch(Terms terms, String address) {
        try (Fetcher fetcher = Fetcher.open(terms)) {
            return fetcher.fetch(address);
        }
    }

    private static Answer here(String address) {
        return fetch(terms().allowingPrivate(true), address);
    }

    /** As if the tests' own server were a public one, and nothing else of this machine. */
    private static Answer outside(Terms terms, String address) {
        InetAddress own = InetAddress.getLoopbackAddress();
        try (Fetcher fetcher =
                Fetcher.open(
                        terms,
                        at -> at.equals(own) || Reserved.isPublic(at),
                        SSLContexts.createDefault())) {
            return fetcher.fetch(address);
        }
    }

    private static String why(Answer answer) {
        return answer instanceof Answer.Failed failed ? failed.why() : "not failed: " + answer;
    }

    private static Fetched fetched(Answer answer) {
        if (answer instanceof Fetched fetched) {
            return fetched;
        }
        throw new AssertionError(answer);
    }

    @Test
    void a_page_comes_with_its_type_address_and_time() throws Exception {
        server.page("/bridge.html", "Text/HTML; charset=\"UTF-8\"", PAGE);
        Fetched fetched = fetched(here(server.at("/bridge.html#top")));
        assertThat(fetched.asked()).isEqualTo(server.at("/bridge.html#top"));
        assertThat(fetched.address()).isEqualTo(server.at("/bridge.html"));
        assertThat(fetched.type()).isEqualTo("text/html");
        assertThat(fetched.charset()).contains("UTF-8");
        assertThat(fetched.captured()).isEqualTo(NOW);
        assertThat(fetched.characters()).isEqualTo(PAGE);
    }

    @Test
    void a_page_of_html_is_one_captured_by_its_server() throws Exception {
        server.page("/a", "text/html", PAGE);
        Fetched fetched = fetched(here(server.at("/a")));
        assertThat(fetched.page(fetched.given()))
                .isEqualTo(
                        new Page(
                                server.at("/a"),
                                Page.Kind.HTML,
                                PAGE,
                                Given.captured(server.at("/a"), NOW, Given.By.SERVER)));
    }

    @Test
    void a_plain_text_is_a_plain_page() throws Exception {
        server.page("/a.txt", "text/plain", "Safe.");
        Fetched fetched = fetched(here(server.at("/a.txt")));
        assertThat(fetched.page(fetched.given()).kind()).isEqualTo(Page.Kind.TEXT);
    }

    @Test
    void the_charset_of_the_head_counts() throws Exception {
        byte[] body = "<p>\u0411\u0440\u0438\u0434\u0436".getBytes("windows-1251");
        server.page(
                "/a",
                exchange ->
                        Loopback.send(
                                exchange,
                                Map.of("Content-Type", "text/html; charset=windows-1251"),
                                body));
        assertThat(fetched(here(server.at("/a"))).characters())
                .isEqualTo("<p>\u0411\u0440\u0438\u0434\u0436");
    }

    @Test
    void hearsay_says_who_it_is_and_nothing_more() throws Exception {
        StringBuilder seen = new StringBuilder();
        server.page(
                "/a",
                exchange -> {
                    exchange.getRequestHeaders()
                            .forEach((name, value) -> seen.append(name).append(value).append('\n'));
                    Loopback.send(exchange, Map.of(), Loopback.bytes(PAGE));
                });
        here(server.at("/a"));
        assertThat(seen.toString())
                .contains("hearsay/0.1.0 (+reads articles for a person; see README)")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("upgrade");
    }

    @Test
    void redirects_are_followed() {
        server.leads("/a", 301, "b?x=1").leads("/b", 307, server.at("/c"));
        server.page("/c", "text/html", PAGE);
        assertThat(fetched(here(server.at("/a"))).address()).isEqualTo(server.at("/c"));
    }

    @Test
    void a_loop_of_redirects_ends() {
        server.leads("/a", 302, "/b").leads("/b", 302, "/a");
        assertThat(why(here(server.at("/a"))))
                .isEqualTo(
                        "Could not read '%s': it was redirected more than 5 times. Open it in a browser, and give the address where it ends."
                                .formatted(server.at("/a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://[::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://0.0.0.0/",
                "http://2852039166/"
            })
    void a_redirect_to_a_private_address_is_refused(String location) {
        server.leads("/a", 302, location);
        assertThat(why(outside(terms(), server.at("/a"))))
                .startsWith(
                        "Could not read '%s': it was redirected to '".formatted(server.at("/a")))
                .endsWith("which is no public address. Add --allow-private if you mean it.");
    }

    @ParameterizedTest
    @CsvSource({
        "file:///etc/hosts, file",
        "ftp://courier.example/a, ftp",
        "javascript:alert(1), javascript",
        "jar:http://courier.example/a!/b, jar"
    })
    void a_redirect_out_of_the_web_is_refused(String location, String scheme) {
        server.leads("/a", 302, location);
        assertThat(why(outside(terms(), server.at("/a"))))
                .isEqualTo(
                        "Could not read '%s': it was redirected to '%s', and there it is not an http or https address ('%s:'). Give an address that begins with https://."
                                .formatted(server.at("/a"), location, scheme));
    }

    @Test
    void this_machine_is_refused() {
        server.page("/a", "text/html", PAGE);
        assertThat(why(fetch(terms(), server.at("/a"))))
                .isEqualTo(
                        "Could not read '%s': '127.0.0.1' is at 127.0.0.1, which is no public address. Add --allow-private if you mean it."
                                .formatted(server.at("/a")));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_name_that_leads_to_this_machine_is_refused() throws Exception {
        List<InetAddress> own = List.of(InetAddress.getLoopbackAddress());
        Terms terms = terms().asking(Clock.systemUTC(), host -> own);
        assertThat(why(fetch(terms, "http://courier.example:%d/a".formatted(server.port()))))
                .contains("'courier.example' is at 127.0.0.1, which is no public address");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void a_name_that_moves_inside_after_the_first_question_is_refused() {
        server.page("/a", "text/html", PAGE);
        StringBuilder lookups = new StringBuilder();
        // An attacker's name server that changes its mind.
        Lookup changing =
                host -> {
                    lookups.append('x');
                    return lookups.length() == 1
                            ? List.of(InetAddress.getLoopbackAddress())
                            : List.of(InetAddress.getByName("10.0.0.1"));
                };
        String address = "http://courier.example:%d/a".formatted(server.port());
        assertThat(why(outside(terms().asking(Clock.systemUTC(), changing), address)))
                .contains("'courier.example' is at 10.0.0.1, which is no public address");
        assertThat(lookups).as("one for robots.txt, one for the page, none between").hasSize(2);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void of_several_addresses_only_public_ones_are_connected_to() throws Exception {
        server.page("/a", "text/html", PAGE);
        Lookup mixed =
                host ->
                        List.of(
                                InetAddress.getByName("10.0.0.1"),
                                InetAddress.getLoopbackAddress());
        String address = "http://courier.example:%d/a".formatted(server.port());
        assertThat(outside(terms().asking(Clock.systemUTC(), mixed), address))
                .isInstanceOf(Fetched.class);
    }

    @Test
    void a_name_that_nobody_has_is_said() {
        Lookup none =
                host -> {
                    throw new UnknownHostException(host);
                };
        assertThat(why(fetch(terms().asking(Clock.systemUTC(), none), "http://courier.example/")))
                .endsWith(
                        "there is no host of that name. Check the address, and whether this machine is online.");
    }

    @ParameterizedTest
    @CsvSource({
        "404, the server says that there is no such page (404). Check the address.",
        "410, the server says that there is no such page (410). Check the address.",
        "401, the server wants a login (401). Save the page in a browser and read the file.",
        "403, the server refuses it (403). Save the page in a browser and read the file.",
        "429, the server was asked too often (429). Try again later.",
        "500, the server has an error (500). Try again later.",
        "418, the server answered 418. Check the address.",
        "204, the server answered 204. Check the address."
    })
    void a_number_that_is_no_page_is_said(int status, String why) {
        server.status("/a", status);
        assertThat(why(here(server.at("/a"))))
                .isEqualTo("Could not read '%s': %s".formatted(server.at("/a"), why));
    }

    @Test
    void a_picture_is_refused_with_what_is_read() {
        server.page("/a.png", "image/png", "x");
        assertThat(why(here(server.at("/a.png"))))
                .endsWith(
                        "it is of the type 'image/png'. What is read: HTML, plain text, PDF, RSS, Atom, RDF and JSON feeds.");
    }

    @Test
    void an_empty_page_is_said() {
        server.page("/a", "text/html", "");
        assertThat(why(here(server.at("/a")))).endsWith("it is empty. Check the address.");
    }

    @Test
    void what_robots_txt_forbids_is_not_asked_for() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /drafts/\n");
        server.page("/drafts/a", "text/html", PAGE).page("/b", "text/html", PAGE);
        assertThat(why(here(server.at("/drafts/a"))))
                .endsWith(
                        "the site's robots.txt asks programs not to read it. Save the page in a browser and read the file.");
        assertThat(server.asked()).containsExactly("/robots.txt");
        assertThat(here(server.at("/b"))).isInstanceOf(Fetched.class);
    }

    @Test
    void robots_txt_may_speak_of_hearsay_alone() {
        server.page(
                "/robots.txt",
                "text/plain",
                "User-agent: *\nAllow: /\n\nUser-agent: Hearsay\nDisallow: /\n");
        server.page("/a", "text/html", PAGE);
        assertThat(why(here(server.at("/a")))).contains("asks programs not to read it");
    }

    @Test
    void what_robots_txt_forbids_is_not_read_behind_a_redirect_either() {
        server.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /drafts/\n");
        server.leads("/a", 302, "/drafts/a").page("/drafts/a", "text/html", PAGE);
        assertThat(why(here(server.at("/a")))).contains("asks programs not to read it");
    }

    @Test
    void robots_txt_that_fails_means_no() {
        server.status("/robots.txt", 503).page("/a", "text/html", PAGE);
        assertThat(why(here(server.at("/a"))))
                .contains("its robots.txt cannot be read (the server has an error (503))");
    }

    @Test
    void robots_txt_that_is_not_there_means_yes_and_is_asked_for_once() {
        server.status("/robots.txt", 403).page("/a", "text/html", PAGE);
        try (Fetcher fetcher = Fetcher.open(terms().allowingPrivate(true))) {
            assertThat(fetcher.fetch(server.at("/a"))).isInstanceOf(Fetched.class);
            assertThat(fetcher.fetch(server.at("/a"))).isInstanceOf(Fetched.class);
        }
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/a");
    }

    @Test
    void of_robots_txt_the_first_half_megabyte_counts() {
        server.page(
                "/robots.txt",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    OutputStream out = exchange.getResponseBody();
                    out.write(Loopback.bytes("User-agent: *\nDisallow: /drafts/\n"));
                    endless(out, "# and so on\n");
                });
        server.page("/a", "text/html", PAGE).page("/drafts/a", "text/html", PAGE);
        assertThat(here(server.at("/a"))).isInstanceOf(Fetched.class);
        assertThat(why(here(server.at("/drafts/a")))).contains("asks programs not to read it");
    }

    @Test
    @Timeout(10)
    void rules_of_robots_txt_full_of_stars_cost_no_time() {
        String rule = "Disallow: /" + "a*".repeat(2000) + "b$\n";
        server.page("/robots.txt", "text/plain", "User-agent: *\n" + rule.repeat(100));
        String path = "/" + "a".repeat(4000);
        server.page(path, "text/html", PAGE);
        assertThat(here(server.at(path))).isInstanceOf(Fetched.class);
    }

    private static void endless(OutputStream out, String words) throws IOException {
        byte[] block = Loopback.bytes(words.repeat(1000));
        try (out) {
            while (true) {
                out.write(block);
            }
        }
    }

    private static Terms briefly() {
        return terms().allowingPrivate(true).within(Duration.ofSeconds(1), 1_000_000);
    }

    private static void trickle(HttpExchange exchange, boolean head) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        try {
            if (head) {
                exchange.sendResponseHeaders(200, 0);
            }
            while (true) {
                Thread.sleep(100);
                if (head) {
                    exchange.getResponseBody().write('a');
                    exchange.getResponseBody().flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Timeout(5)
    void a_server_that_sends_a_byte_now_and_then_is_left() {
        server.page("/a", exchange -> trickle(exchange, true));
        assertThat(why(fetch(briefly(), server.at("/a"))))
                .endsWith("it took too long. Try again later.");
    }

    @Test
    @Timeout(5)
    void a_server_that_says_nothing_is_left() {
        server.page("/a", exchange -> trickle(exchange, false));
        assertThat(why(fetch(briefly(), server.at("/a"))))
                .endsWith("it took too long. Try again later.");
    }

    @Test
    @Timeout(5)
    void slow_redirects_share_one_time() {
        for (int i = 0; i < 5; i++) {
            String next = "/" + (i + 1);
            server.page(
                    "/" + i,
                    exchange -> {
                        pause(400);
                        exchange.getResponseHeaders().set("Location", next);
                        exchange.sendResponseHeaders(302, -1);
                    });
        }
        server.page("/5", "text/html", PAGE);
        assertThat(why(fetch(briefly(), server.at("/0")))).contains("it took too long");
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Timeout(5)
    void a_slow_name_server_is_left() {
        Lookup slow =
                host -> {
                    pause(3000);
                    return List.of();
                };
        Terms terms = briefly().asking(Clock.systemUTC(), slow);
        assertThat(why(fetch(terms, "http://courier.example/"))).contains("it took too long");
    }

    @Test
    @Timeout(10)
    void an_endless_page_is_left_at_ten_megabytes() {
        server.page(
                "/a",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, 0);
                    endless(exchange.getResponseBody(), "<p>and so on");
                });
        assertThat(why(here(server.at("/a"))))
                .endsWith(
                        "it is larger than 10 MB, too much for a page. Save the page in a browser and read the file.");
    }

    @Test
    @Timeout(10)
    void a_gzip_bomb_is_left_at_ten_megabytes() {
        byte[] bomb = Loopback.packed(new byte[200_000_000]);
        server.page(
                "/a",
                exchange ->
                        Loopback.send(
                                exchange,
                                Map.of("Content-Type", "text/html", "Content-Encoding", "gzip"),
                                bomb));
        assertThat(why(here(server.at("/a")))).contains("it is larger than 10 MB");
    }

    @Test
    void a_packed_page_is_unpacked() throws Exception {
        byte[] packed = Loopback.packed(Loopback.bytes(PAGE));
        Map<String, String> headers =
                Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
        server.page("/a", exchange -> Loopback.send(exchange, headers, packed));
        assertThat(fetched(here(server.at("/a"))).characters()).isEqualTo(PAGE);
    }

    @Test
    void a_damaged_packed_page_is_said() {
        byte[] packed = Loopback.packed(Loopback.bytes(PAGE.repeat(100)));
        packed[packed.length / 2] ^= 0x55;
        Map<String, String> headers =
                Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
        server.page("/a", exchange -> Loopback.send(exchange, headers, packed));
        assertThat(why(here(server.at("/a"))))
                .endsWith("its packed answer is damaged. Try again later.");
    }

    @Test
    void a_packed_page_that_is_cut_is_said() {
        byte[] whole = Loopback.packed(Loopback.bytes(PAGE.repeat(100)));
        byte[] packed = java.util.Arrays.copyOf(whole, whole.length / 2);
        Map<String, String> headers =
                Map.of("Content-Type", "text/html", "Content-Encoding", "gzip");
        server.page("/a", exchange -> Loopback.send(exchange, headers, packed));
        assertThat(why(here(server.at("/a"))))
                .endsWith("the answer broke off before its end. Try again later.");
    }

    @Test
    void another_packing_is_refused() {
        Map<String, String> headers = Map.of("Content-Type", "text/html", "Content-Encoding", "br");
        server.page("/a", exchange -> Loopback.send(exchange, headers, new byte[10]));
        assertThat(why(here(server.at("/a"))))
                .contains("it is packed in a way that was not asked for ('br')");
    }

    @Test
    void nothing_is_asked_where_the_version_is_known() {
        server.page(
                "/a",
                exchange -> {
                    boolean same =
                            "\"v7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    exchange.getResponseHeaders().set("ETag", "\"v7\"");
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(same ? 304 : 200, same ? -1 : 1);
                    if (!same) {
                        exchange.getResponseBody().write('a');
                    }
                });
        try (Fetcher fetcher = Fetcher.open(terms().allowingPrivate(true))) {
            Known known = fetched(fetcher.fetch(server.at("/a"))).known();
            assertThat(known).isEqualTo(new Known(Optional.of("\"v7\""), Optional.empty()));
            assertThat(fetcher.fetch(server.at("/a"), known))
                    .isEqualTo(new Answer.Unchanged(server.at("/a")));
        }
    }

    @Test
    void two_pages_of_one_host_are_a_pause_apart() {
        server.page("/a", "text/html", PAGE);
        try (Fetcher fetcher =
                Fetcher.open(terms().allowingPrivate(true).pausing(Duration.ofMillis(300)))) {
            long start = System.nanoTime();
            fetcher.fetch(server.at("/a"));
            fetcher.fetch(server.at("/a"));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isGreaterThanOrEqualTo(Duration.ofMillis(300));
        }
    }

    @Test
    void nothing_that_listens_is_said() {
        int port = server.port();
        server.close();
        assertThat(why(here("http://127.0.0.1:%d/a".formatted(port))))
                .endsWith("nothing answers there. Check the address, or try again later.");
    }

    @Test
    void a_name_before_the_host_is_refused() {
        assertThat(why(here("http://ann:lee@courier.example/")))
                .endsWith("the address carries a name or password before the @. Leave those out.");
    }

    @Test
    void a_page_in_latin_letters_only_by_its_head_is_utf_8() throws Exception {
        byte[] body = "caf\u00e9".getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = Map.of("Content-Type", "text/html; charset=iso-8859-1");
        server.page("/a", exchange -> Loopback.send(exchange, headers, body));
        assertThat(fetched(here(server.at("/a"))).characters()).isEqualTo("caf\u00e9");
    }
}
