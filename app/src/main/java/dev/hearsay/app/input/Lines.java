package dev.hearsay.app.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a stream as bytes, one after the other, none of them kept.
 *
 * <pre>{@code
 * one\r\n two\n three   ->  "one"   " two"   " three"
 * }</pre>
 *
 * <p>A byte order mark before the first line is dropped. A line longer than {@link #LONGEST} is
 * passed over without being held in memory; {@link #tooLong} says so.
 */
public final class Lines {
    /**
     * The most bytes of one line: room for an article of 10 MB with every third character escaped.
     */
    public static final int LONGEST = 3 * Limit.BYTES;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream stream;
    private int number;
    private boolean tooLong;

    private Lines(InputStream stream) {
        this.stream = stream;
    }

    /** The lines of a stream, which the caller closes. */
    public static Lines of(InputStream stream) {
        return new Lines(new BufferedInputStream(stream, 1 << 16));
    }

    /** The next line without its line end, empty at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        int b = stream.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (; b >= 0 && b != '\n'; b = stream.read()) {
            keep(b, line);
        }
        return Optional.of(trim(line.toByteArray()));
    }

    private void keep(int b, ByteArrayOutputStream line) {
        if (line.size() < LONGEST) {
            line.write(b);
        } else {
            tooLong = true;
        }
    }

    private byte[] trim(byte[] line) {
        int start = number == 1 && startsWithMark(line) ? MARK.length : 0;
        int end =
                line.length > start && line[line.length - 1] == '\r'
                        ? line.length - 1
                        : line.length;
        return start == 0 && end == line.length ? line : Arrays.copyOfRange(line, start, end);
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= MARK.length
                && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** The number of the line that was given last, from 1. */
    public int number() {
        return number;
    }

    /** Whether the line that was given last was cut off. */
    public boolean tooLong() {
        return tooLong;
    }
}
