package dev.hearsay.intake.warc;

import static dev.hearsay.intake.warc.Records.bytes;
import static dev.hearsay.intake.warc.Records.gzip;
import static dev.hearsay.intake.warc.Records.html;
import static dev.hearsay.intake.warc.Records.join;
import static dev.hearsay.intake.warc.Records.page;
import static dev.hearsay.intake.warc.Records.response;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** What servers send is unpacked, within limits. */
class BodyTest {
    private static final String HTML = "Content-Type: text/html; charset=utf-8\r\n";

    private static byte[] chunked(byte[] content) {
        byte[] joined = {};
        for (int at = 0; at < content.length; at += 50) {
            int length = Math.min(50, content.length - at);
            byte[] chunk = new byte[length];
            System.arraycopy(content, at, chunk, 0, length);
            joined = join(joined, bytes("%X;x=y\r\n".formatted(length)), chunk, bytes("\r\n"));
        }
        return join(joined, bytes("0\r\n\r\n"));
    }

    private static byte[] deflate(byte[] content, boolean headed) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream =
                new DeflaterOutputStream(packed, new Deflater(9, !headed))) {
            stream.write(content);
        }
        return packed.toByteArray();
    }

    private static Taken taken(String fields, byte[] content) {
        return Taken.from(response(1, HTML + fields, content));
    }

    @Test
    void joins_chunks() {
        Taken taken = taken("Transfer-Encoding: chunked\r\n", chunked(bytes(html(1))));
        assertThat(taken.sources()).containsExactly(html(1));
    }

    @Test
    void unpacks_gzip_in_chunks() {
        String fields = "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n";
        assertThat(taken(fields, chunked(gzip(bytes(html(1))))).sources()).containsExactly(html(1));
    }

    @Test
    void unpacks_deflate_with_and_without_its_header() throws IOException {
        String fields = "Content-Encoding: deflate\r\n";
        byte[] page = bytes(html(1));
        assertThat(taken(fields, deflate(page, true)).sources()).containsExactly(html(1));
        assertThat(taken(fields, deflate(page, false)).sources()).containsExactly(html(1));
    }

    @Test
    void unpacks_brotli() {
        byte[] packed =
                HexFormat.of()
                        .parseHex(
                                "1b3300e81d076eac1bbc84d3518d50e9fdc2e40627797c820aa40c36e04803e27e60b9a6b472864b6ce1cc731727ce4ec8bb12c1c5");
        assertThat(taken("Content-Encoding: br\r\n", packed).sources())
                .containsExactly("<html><p>Ann Lee said the bridge is safe.</p></html>");
    }

    @Test
    void takes_a_page_as_it_is_where_it_was_unpacked_and_the_field_was_kept() {
        byte[] page = bytes(html(1));
        assertThat(taken("Content-Encoding: gzip\r\n", page).sources()).containsExactly(html(1));
        assertThat(taken("Content-Encoding: br\r\n", page).sources()).containsExactly(html(1));
        assertThat(taken("Content-Encoding: deflate\r\n", page).sources()).containsExactly(html(1));
        assertThat(taken("Transfer-Encoding: chunked\r\n", page).sources())
                .containsExactly(html(1));
    }

    @Test
    void a_small_record_that_unpacks_to_300_megabytes_is_one_failure() {
        byte[] bomb = gzip(bytes("<html>"), 300_000_000);
        assertThat(bomb).hasSizeLessThan(310_000);
        Taken taken = Taken.from(response(1, HTML + "Content-Encoding: gzip\r\n", bomb), page(2));
        assertThat(taken.addresses()).containsExactly(Records.address(2));
        assertThat(taken.failures.get(0)).contains("the page is too large (more than 10000000");
    }

    @Test
    void what_cannot_be_unpacked_is_one_failure() {
        byte[] packed = gzip(bytes(html(1)));
        packed[20] ^= 0x55;
        Taken taken = taken("Content-Encoding: gzip\r\n", packed);
        assertThat(taken.pages).isEmpty();
        assertThat(taken.failures.get(0)).contains("'a.warc#0': it cannot be unpacked.");
        assertThat(taken("Content-Encoding: zstd\r\n", packed).failures.get(0))
                .contains("it is packed with 'zstd', which is not read");
        assertThat(taken("Content-Encoding: gzip,gzip,gzip,gzip\r\n", packed).failures.get(0))
                .contains("it is packed in more than three ways");
    }

    @Test
    void broken_chunks_are_one_failure() {
        byte[] broken = bytes("5\r\n<html\r\nfive\r\n>\r\n0\r\n\r\n");
        Taken taken = taken("Transfer-Encoding: chunked\r\n", broken);
        assertThat(taken.failures.get(0)).contains("its chunks do not fit together");
    }

    @Test
    void a_picture_that_calls_itself_a_page_is_one_failure() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};
        assertThat(taken("", picture).failures.get(0)).contains("it is not text (PNG image)");
    }

    @Test
    void reads_a_page_in_the_charset_of_its_bytes() {
        Charset windows = Charset.forName("windows-1252");
        byte[] page =
                "<html><p>Caf\u00e9 \u201cNord\u201d, Ann Lee said.</p></html>".getBytes(windows);
        Taken taken =
                Taken.from(response(1, "Content-Type: text/html; charset=windows-1252\r\n", page));
        assertThat(taken.sources().get(0)).contains("Caf\u00e9 \u201cNord\u201d");
        byte[] utf8 = "<html><p>Caf\u00e9</p></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(taken("", utf8).sources().get(0)).contains("Caf\u00e9");
    }
}
