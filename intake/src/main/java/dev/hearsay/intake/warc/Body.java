package dev.hearsay.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * The content of an answer, unpacked: chunks joined, {@code gzip}, {@code deflate} and {@code br}
 * undone.
 *
 * <p>Many archives keep a field that says how a page was packed, and the page unpacked. So what
 * does not begin as something packed is taken as it is. Limits: {@link #MOST} bytes, unpacked;
 * three codings.
 */
final class Body {
    /** The largest page, in bytes. */
    static final int MOST = 10_000_000;

    private static final int MOST_CODINGS = 3;

    private Body() {}

    /**
     * The bytes of the page; one more than {@link #MOST} where there are more.
     *
     * @throws DamagedException where they cannot be unpacked
     */
    static byte[] read(Answer answer) throws DamagedException {
        List<String> codings = answer.codings();
        if (codings.size() > MOST_CODINGS) {
            throw new DamagedException("it is packed in more than three ways");
        }
        try {
            InputStream stream = answer.content().stream();
            byte[] bytes = answer.chunked() ? Chunks.join(stream, MOST + 1) : take(stream);
            for (int i = codings.size() - 1; i >= 0; i--) {
                bytes = unpacked(codings.get(i), bytes);
            }
            return bytes;
        } catch (DamagedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new DamagedException("it cannot be unpacked");
        }
    }

    private static byte[] unpacked(String coding, byte[] bytes) throws IOException {
        return switch (coding) {
            case "gzip", "x-gzip" -> opens(bytes, 0x1f, 0x8b) ? take(gunzip(bytes)) : bytes;
            case "deflate" -> plain(bytes) ? bytes : inflate(bytes);
            case "br" -> plain(bytes) ? bytes : take(new BrotliInputStream(stream(bytes)));
            default ->
                    throw new DamagedException(
                            "it is packed with '%s', which is not read".formatted(coding));
        };
    }

    private static InputStream gunzip(byte[] bytes) throws IOException {
        return new GZIPInputStream(stream(bytes));
    }

    /** With the header that it should have, and without, as some servers send it. */
    private static byte[] inflate(byte[] bytes) throws IOException {
        boolean headed = bytes.length > 1 && (bytes[0] & 0x0f) == 8 && checks(bytes);
        Inflater inflater = new Inflater(!headed);
        try {
            return take(new InflaterInputStream(stream(bytes), inflater));
        } finally {
            inflater.end();
        }
    }

    private static boolean checks(byte[] bytes) {
        return (((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff)) % 31 == 0;
    }

    private static boolean opens(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Whether it begins as a page does: with a mark of its charset, or a tag. */
    private static boolean plain(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] <= ' ' && bytes[start] > 0) {
            start++;
        }
        return start >= bytes.length || bytes[start] == '<' || opens(bytes, 0xef, 0xbb);
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] take(InputStream stream) throws IOException {
        try (stream) {
            return stream.readNBytes(MOST + 1);
        }
    }
}
