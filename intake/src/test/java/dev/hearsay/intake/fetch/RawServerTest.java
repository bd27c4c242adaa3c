package dev.hearsay.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Servers that do not keep to HTTP. */
@Timeout(20)
class RawServerTest {
    private static final String NO_RULES = "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n";

    /** What a server does with each connection. */
    private interface Deed {
        void answer(OutputStream out) throws IOException, InterruptedException;
    }

    private static String why(Deed deed) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> serve(server, deed), "raw");
            thread.setDaemon(true);
            thread.start();
            Terms terms =
                    Terms.of("0.1.0")
                            .allowingPrivate(true)
                            .pausing(Duration.ZERO)
                            .within(Duration.ofSeconds(2), 1_000_000);
            String address = "http://127.0.0.1:%d/a".formatted(server.getLocalPort());
            try (Fetcher fetcher = Fetcher.open(terms)) {
                Answer answer = fetcher.fetch(address);
                return answer instanceof Answer.Failed failed
                        ? failed.why().replace("Could not read '" + address + "': ", "")
                        : answer.toString();
            }
        }
    }

    private static void serve(ServerSocket server, Deed deed) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                String head = head(socket.getInputStream());
                OutputStream out = socket.getOutputStream();
                if (head.startsWith("GET /robots.txt")) {
                    write(out, NO_RULES);
                } else {
                    deed.answer(out);
                }
            } catch (IOException | InterruptedException e) {
                // The other side left, as it should.
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        for (int b = in.read(); b >= 0 && head.indexOf("\r\n\r\n") < 0; b = in.read()) {
            head.append((char) b);
            if (head.indexOf("\r\n\r\n") >= 0) {
                break;
            }
        }
        return head.toString();
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    @Test
    void a_page_shorter_than_its_length_says_is_not_read() throws IOException {
        assertThat(
                        why(
                                out ->
                                        write(
                                                out,
                                                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9000\r\n\r\n<p>The mayor said")))
                .isEqualTo("the answer broke off before its end. Try again later.");
    }

    @Test
    void a_page_whose_last_part_is_missing_is_not_read() throws IOException {
        assertThat(
                        why(
                                out ->
                                        write(
                                                out,
                                                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n<p>a\r\nff\r\nThe")))
                .isEqualTo("the answer broke off before its end. Try again later.");
    }

    @Test
    void a_page_longer_than_its_length_says_ends_there() throws IOException {
        assertThat(
                        why(
                                out ->
                                        write(
                                                out,
                                                "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n<p>aThe mayor")))
                .startsWith("Fetched[");
    }

    @Test
    void a_server_that_hangs_up_is_said() throws IOException {
        assertThat(why(out -> {}))
                .isEqualTo("the server hung up without an answer. Try again later.");
    }

    @Test
    void what_is_no_http_is_said() throws IOException {
        assertThat(why(out -> write(out, "220 mail.courier.example ready\r\n\r\n".repeat(500))))
                .startsWith("the head of its answer is too long.");
    }

    @Test
    void a_length_that_is_no_number_is_said() throws IOException {
        assertThat(why(out -> write(out, "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n<p>a")))
                .isEqualTo("reading broke off (Invalid content length: many). Try again later.");
    }

    @Test
    void a_head_without_end_is_left() throws IOException {
        assertThat(
                        why(
                                out -> {
                                    write(out, "HTTP/1.1 200 OK\r\n");
                                    while (true) {
                                        write(out, "X-More: and so on\r\n".repeat(100));
                                    }
                                }))
                .startsWith("the head of its answer is too long.");
    }

    @Test
    void a_line_of_the_head_without_end_is_left() throws IOException {
        assertThat(
                        why(
                                out -> {
                                    write(out, "HTTP/1.1 200 OK\r\nX-More: ");
                                    while (true) {
                                        write(out, "and so on ".repeat(1000));
                                    }
                                }))
                .startsWith("the head of its answer is too long.");
    }

    @Test
    void a_head_that_comes_a_letter_at_a_time_is_left() throws IOException {
        long start = System.nanoTime();
        assertThat(
                        why(
                                out -> {
                                    while (true) {
                                        write(out, "H");
                                        Thread.sleep(100);
                                    }
                                }))
                .startsWith("it took too long.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }
}
