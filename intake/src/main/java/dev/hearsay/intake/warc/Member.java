package dev.hearsay.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One gzip member, unpacked as it is read; its checksum is looked at before it ends.
 *
 * <p>A member that unpacks to more than {@link #MOST} bytes and to {@link #RATIO} times its own
 * size is a bomb and counts as damaged.
 */
final class Member extends InputStream {
    /** What every member may unpack to. */
    static final long MOST = 100_000_000;

    /** What a larger one may unpack to, in times of its own size. */
    static final long RATIO = 200;

    private static final String SHORT = "the archive ends inside it";
    private static final int STEP = 8 * 1024;
    private static final int FIRST = 512;

    private final Window window;
    private final Inflater inflater;
    private final CRC32 checksum = new CRC32();
    private final long start;
    private final byte[] single = new byte[1];
    private int given;
    private boolean ended;

    /** The member at the place of the window, whose header is read over. */
    Member(Window window, Inflater inflater) throws IOException {
        this.window = window;
        this.inflater = inflater;
        this.start = window.position();
        inflater.reset();
        header();
    }

    private void header() throws IOException {
        need(10);
        int flags = window.peek(3);
        window.skip(10);
        if ((flags & 4) != 0) {
            need(2);
            int length = number(2);
            need(length);
            window.skip(length);
        }
        for (int i = 0; i < Integer.bitCount(flags & 0x18); i++) {
            name();
        }
        if ((flags & 2) != 0) {
            need(2);
            window.skip(2);
        }
    }

    private void name() throws IOException {
        for (int length = 0; length < STEP; length++) {
            need(1);
            byte next = window.peek(0);
            window.skip(1);
            if (next == 0) {
                return;
            }
        }
        throw new DamagedException("it is no gzip member");
    }

    private void need(int count) throws IOException {
        if (!window.fill(count)) {
            throw new DamagedException(SHORT);
        }
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        try {
            int count = 0;
            while (count == 0 && !ended) {
                feed();
                count = inflater.inflate(bytes, from, most(length));
                taken();
                checksum.update(bytes, from, count);
                if (inflater.finished()) {
                    end();
                } else if (inflater.needsDictionary()) {
                    throw new DamagedException("it cannot be unpacked");
                }
            }
            return count == 0 ? -1 : count;
        } catch (DataFormatException e) {
            throw new DamagedException("it cannot be unpacked");
        }
    }

    /** Little at first: most of what only looks like a member is seen by that to be none. */
    private int most(int length) {
        return inflater.getBytesWritten() == 0 ? Math.min(length, FIRST) : length;
    }

    private void feed() throws IOException {
        if (inflater.needsInput()) {
            need(1);
            given = Math.min(window.ahead(), 64 * 1024);
            inflater.setInput(window.bytes(), window.at(), given);
        }
    }

    /** Keeps the window in step with the inflater, which must be given the rest anew. */
    private void taken() throws IOException {
        window.skip(given - inflater.getRemaining());
        given = inflater.getRemaining();
        long size = inflater.getBytesWritten();
        if (size > MOST && size > RATIO * (window.position() - start)) {
            throw new DamagedException("it unpacks to more than %d bytes".formatted(MOST));
        }
    }

    private void end() throws IOException {
        ended = true;
        need(8);
        long expected = number(4) & 0xffffffffL;
        long size = number(4) & 0xffffffffL;
        if (expected != checksum.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new DamagedException("its checksum is wrong");
        }
    }

    private int number(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number |= (window.peek(i) & 0xff) << (8 * i);
        }
        window.skip(count);
        return number;
    }
}
