package dev.hearsay.app.input;

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
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;
    private boolean tooLong;

    private Lines(InputStream stream) {
        this.stream = stream;
    }

    /** The lines of a stream, which the caller closes. */
    public static Lines of(InputStream stream) {
        return new Lines(stream);
    }

    /** The next line without its line end, empty at the end of the stream. */
    public Optional<byte[]> next() throws IOException {
        if (!filled()) {
            return Optional.empty();
        }
        number++;
        tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (filled()) {
            int stop = lineEnd();
            keep(stop, line);
            at = stop + 1;
            if (stop < end) {
                break;
            }
        }
        return Optional.of(trim(line.toByteArray()));
    }

    /** Whether there is a byte to look at; waits for some, and never for a full buffer. */
    private boolean filled() throws IOException {
        if (at >= end) {
            at = 0;
            end = Math.max(0, stream.read(buffer));
        }
        return at < end;
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void keep(int stop, ByteArrayOutputStream line) {
        int room = LONGEST - line.size();
        tooLong |= stop - at > room;
        line.write(buffer, at, Math.min(stop - at, room));
    }

    private byte[] trim(byte[] line) {
        int start = number == 1 && startsWithMark(line) ? MARK.length : 0;
        int stop =
                line.length > start && line[line.length - 1] == '\r'
                        ? line.length - 1
                        : line.length;
        return start == 0 && stop == line.length ? line : Arrays.copyOfRange(line, start, stop);
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
