package dev.hearsay.intake.warc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What was sent in chunks is joined.
 *
 * <pre>{@code
 * 5 CRLF <html CRLF 1 CRLF > CRLF 0 CRLF   ->  <html>
 * <html>                                   ->  <html>   (joined already, and the field was kept)
 * }</pre>
 */
final class Chunks {
    private static final int LONGEST_LINE = 1024;

    private Chunks() {}

    /** The bytes, up to a limit. What is not in chunks is taken as it is. */
    static byte[] join(InputStream stream, int most) throws IOException {
        stream.mark(Integer.MAX_VALUE);
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (long size = size(stream); size != 0; size = size(stream)) {
            if (size < 0 && joined.size() == 0) {
                stream.reset();
                return stream.readNBytes(most);
            }
            if (size < 0) {
                throw new DamagedException("its chunks do not fit together");
            }
            joined.write(stream.readNBytes((int) Math.min(size, most - joined.size())));
            if (joined.size() >= most) {
                break;
            }
            stream.skipNBytes(2);
        }
        return joined.toByteArray();
    }

    /** What a line says of the length of the chunk behind it; -1 where it is no such line. */
    private static long size(InputStream stream) throws IOException {
        long size = 0;
        int digits = 0;
        int next = stream.read();
        for (; Character.digit(next, 16) >= 0 && digits < 15; next = stream.read()) {
            size = 16 * size + Character.digit(next, 16);
            digits++;
        }
        for (int i = 0; next != '\n' && next >= 0 && i < LONGEST_LINE; i++) {
            if (i == 0 && next != '\r' && next != ';' && next != ' ') {
                return -1;
            }
            next = stream.read();
        }
        return digits == 0 || next != '\n' ? -1 : size;
    }
}
