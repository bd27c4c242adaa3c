package dev.hearsay.intake.warc;

import static dev.hearsay.intake.warc.Records.address;
import static dev.hearsay.intake.warc.Records.bytes;
import static dev.hearsay.intake.warc.Records.gzip;
import static dev.hearsay.intake.warc.Records.html;
import static dev.hearsay.intake.warc.Records.join;
import static dev.hearsay.intake.warc.Records.page;
import static dev.hearsay.intake.warc.Records.record;
import static dev.hearsay.intake.warc.Records.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    @Test
    void a_page_has_its_place_its_address_and_the_time_of_its_capture() {
        Page page = Taken.from(page(1), page(2)).pages.get(1);

        assertThat(page.origin()).isEqualTo("a.warc#" + page(1).length);
        assertThat(page.kind()).isEqualTo(Page.Kind.HTML);
        assertThat(page.source()).isEqualTo(html(2));
        assertThat(page.given())
                .isEqualTo(
                        Given.captured(address(2), Instant.parse(Records.DATE), Given.By.ARCHIVE));
    }

    @Test
    void reads_plain_records_and_gzipped_ones_and_many_in_one_member() {
        byte[] first = gzip(page(2));
        byte[] many = gzip(join(page(3), page(4)));
        Taken taken = Taken.from(page(1), first, many, page(5));

        int start = page(1).length + first.length;
        assertThat(taken.addresses())
                .containsExactly(address(1), address(2), address(3), address(4), address(5));
        assertThat(taken.pages.get(2).origin()).isEqualTo("a.warc#" + start);
        assertThat(taken.pages.get(3).origin())
                .isEqualTo("a.warc#%d+%d".formatted(start, page(3).length));
        assertThat(taken.failures).isEmpty();
    }

    @Test
    void counts_what_is_no_page_and_says_so_once() {
        String html = "Content-Type: text/html\r\n";
        Taken taken =
                Taken.from(
                        record("warcinfo", 1, "application/warc-fields", bytes("software: x\r\n")),
                        record("request", 2, "application/http", bytes("GET / HTTP/1.0\r\n\r\n")),
                        record("request", 3, "application/http", bytes("GET / HTTP/1.0\r\n\r\n")),
                        record("revisit", 4, "application/http", bytes("HTTP/1.1 200 OK\r\n\r\n")),
                        record("conversion", 5, "text/plain", bytes("Bridge")),
                        response(6, "Content-Type: image/png\r\n", new byte[99]),
                        response(7, "404 Not Found", html, bytes(html(7))),
                        response(8, html, new byte[0]),
                        record("response", 9, "text/dns", bytes("nordhavn.example 1.2.3.4")),
                        page(10));

        assertThat(taken.addresses()).containsExactly(address(10));
        assertThat(taken.failures).isEmpty();
        assertThat(taken.said)
                .containsExactly(
                        "a.warc: 1 page. Passed over: 2 requests, 2 responses that are not HTML,"
                                + " 1 page with a status other than 200, 1 empty page, 1 revisit,"
                                + " 1 record of metadata, 1 record of another type.");
    }

    @Test
    void reads_a_resource_that_is_a_page() {
        Taken taken = Taken.from(record("resource", 1, "text/html", bytes(html(1))));
        assertThat(taken.sources()).containsExactly(html(1));
    }

    @Test
    void takes_an_answer_without_a_type_by_its_first_words() {
        Taken taken = Taken.from(response(1, "", bytes(html(1))), response(2, "", bytes("Bridge")));
        assertThat(taken.addresses()).containsExactly(address(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WARC/0.17", "WARC/0.18", "WARC/1.0", "WARC/1.1"})
    void reads_every_version(String version) {
        byte[] record = bytes(Records.words(page(1)).replaceFirst("WARC/1.0", version));
        assertThat(Taken.from(record, record).sources()).containsExactly(html(1), html(1));
        assertThat(Taken.from(gzip(record)).sources()).containsExactly(html(1));
    }

    @Test
    void reads_headers_that_end_lines_in_their_own_way_and_addresses_in_brackets() {
        String words = Records.words(page(1));
        int body = words.indexOf("HTTP/");
        String head = words.substring(0, body).replace("\r\n", "\n");
        String bracketed = head.replace(address(1), "<" + address(1) + ">");
        Taken taken = Taken.from(bytes(bracketed + words.substring(body)), page(2));
        assertThat(taken.addresses()).containsExactly(address(1), address(2));
    }

    @Test
    void a_capture_without_a_time_or_address_is_still_a_page() {
        String words = Records.words(page(1)).replace("WARC-Date: 2026-05-12T08:30:00Z", "A: b");
        Taken taken = Taken.from(bytes(words.replace("WARC-Target-URI", "WARC-Somewhere")));
        assertThat(taken.pages.get(0).given().captured()).isEmpty();
        assertThat(taken.pages.get(0).given().url()).isEmpty();
    }

    @Test
    void passes_over_a_film_of_30_megabytes_and_refuses_a_page_of_11() {
        byte[] film = response(1, "Content-Type: video/mp4\r\n", new byte[30_000_000]);
        byte[] large = response(2, "Content-Type: text/html\r\n", new byte[11_000_000]);
        byte[] larger = response(3, "Content-Type: text/html\r\n", new byte[10_050_000]);

        for (Taken taken :
                new Taken[] {
                    Taken.from(film, large, larger, page(4)),
                    Taken.from(gzip(film), gzip(large), gzip(larger), gzip(page(4)))
                }) {
            assertThat(taken.addresses()).containsExactly(address(4));
            assertThat(taken.failures)
                    .hasSize(2)
                    .allMatch(
                            why ->
                                    why.contains(
                                            "the page is too large (more than 10000000 bytes). It was left out"));
            assertThat(taken.said.get(0)).contains("Passed over: 1 response that is not HTML.");
        }
    }

    @Test
    void an_archive_of_nothing_but_zeros_packed_a_thousandfold_ends_in_time() {
        String head = "WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 150000000\r\n\r\n";
        byte[] bomb = gzip(bytes(head), 150_000_000);
        Taken taken = Taken.from(bomb, gzip(page(2)));
        assertThat(taken.addresses()).containsExactly(address(2));
        assertThat(taken.failures.get(0)).contains("it unpacks to more than 100000000 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Could not read 'a.warc': it is empty. Fetch it again.",
                "'Ann Lee said the bridge is safe.' | Could not read 'a.warc': no record of a WARC file was found in it. Give a .warc or .warc.gz file.",
                "'filedesc://a.arc 0.0.0.0 20090501000000 text/plain 77' | Could not read 'a.warc': it is an ARC file, the form before WARC, which is not read. Turn it into a WARC file: warcio recompress OLD.arc.gz NEW.warc.gz",
            })
    void says_why_a_file_is_no_archive(String words, String why) {
        assertThat(Taken.from(bytes(words)).failures).containsExactly(why);
        assertThat(Taken.from(bytes(words)).said).isEmpty();
    }

    @Test
    void refuses_a_gzipped_arc_file_and_one_packed_with_zstd() {
        byte[] arc = gzip(bytes("filedesc://a.arc 0.0.0.0 20090501000000 text/plain 77\n"));
        byte[] zstd = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0, 0};
        byte[] dictionary = {0x5d, 0x2a, 0x4d, 0x18, 0, 0, 0};

        assertThat(Taken.from(arc).failures.get(0)).contains("it is an ARC file");
        assertThat(Taken.from(zstd).failures)
                .containsExactly(
                        "Could not read 'a.warc': archives packed with zstd are not read."
                                + " Unpack it: zstd -dc FILE | hearsay read -");
        assertThat(Taken.from(dictionary).failures.get(0)).contains("packed with zstd");
    }

    @Test
    void reads_from_a_pipe_that_gives_one_byte_at_a_time() {
        byte[] archive = join(gzip(page(1)), page(2), gzip(page(3)));
        InputStream pipe =
                new FilterInputStream(new ByteArrayInputStream(archive)) {
                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        return super.read(bytes, from, Math.min(length, 1));
                    }
                };
        assertThat(Taken.from(pipe).addresses())
                .containsExactly(address(1), address(2), address(3));
    }

    @Test
    void what_the_disk_says_is_thrown() {
        InputStream broken =
                new FilterInputStream(InputStream.nullInputStream()) {
                    @Override
                    public int read(byte[] bytes, int from, int length) throws IOException {
                        throw new IOException("the disk is gone");
                    }
                };
        assertThatThrownBy(() -> Taken.from(broken)).isInstanceOf(UncheckedIOException.class);
    }
}
