package dev.hearsay.intake.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Records of web archives, made for tests: invented pages at invented addresses. */
final class Records {
    static final String DATE = "2026-05-12T08:30:00Z";

    private Records() {}

    /** The page that the record with this number holds. */
    static String html(int number) {
        return "<html><head><title>Bridge %d</title></head><body><p>Bridge %d is safe, Ann Lee said.</p></body></html>"
                .formatted(number, number);
    }

    static String address(int number) {
        return "http://nordhavn.example/news/" + number;
    }

    /** A record with the page of this number, as a server sent it. */
    static byte[] page(int number) {
        return response(number, "Content-Type: text/html; charset=utf-8\r\n", bytes(html(number)));
    }

    /** An answer with status 200, these fields and this content. */
    static byte[] response(int number, String fields, byte[] content) {
        return response(number, "200 OK", fields, content);
    }

    static byte[] response(int number, String status, String fields, byte[] content) {
        byte[] http = bytes("HTTP/1.1 " + status + "\r\n" + fields + "\r\n");
        return record("response", number, "application/http;msgtype=response", join(http, content));
    }

    static byte[] record(String type, int number, String contentType, byte[] block) {
        String head =
                "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, address(number), DATE, contentType, block.length);
        return join(bytes(head), block, bytes("\r\n\r\n"));
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static String words(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of words in which every character is a byte. */
    static byte[] raw(String words) {
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Some bytes and behind them zeros, packed without ever being held. */
    static byte[] gzip(byte[] head, int zeros) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(head);
            byte[] some = new byte[100_000];
            for (int i = 0; i < zeros; i += some.length) {
                stream.write(some);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
