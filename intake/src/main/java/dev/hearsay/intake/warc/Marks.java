package dev.hearsay.intake.warc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The bytes by which records and members are found again. */
final class Marks {
    /**
     * How far behind a record's end the next may begin: two line ends, and some that are broken.
     */
    static final int SLACK = 8;

    private static final byte[] NAME = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLD = "filedesc:".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_LINE = 80;
    private static final int ALMOST = 5;

    private Marks() {}

    /** Whether a gzip member may begin here: {@code 1f 8b 08} and flags that exist. */
    static boolean gzip(Window window, int place) throws IOException {
        return window.fill(place + 4)
                && window.peek(place) == 0x1f
                && window.peek(place + 1) == (byte) 0x8b
                && window.peek(place + 2) == 8
                && (window.peek(place + 3) & 0xe0) == 0;
    }

    /** Whether a record begins here: {@code WARC/1.0}, a line end and the start of a field. */
    static boolean record(Window window, int place) throws IOException {
        window.fill(place + LONGEST_LINE);
        int end = window.ahead();
        if (place + NAME.length + 3 > end || !named(window, place)) {
            return false;
        }
        int next = place + NAME.length;
        while (next < end && digit(window.peek(next))) {
            next++;
        }
        while (next < end && blank(window.peek(next))) {
            next++;
        }
        return next < end && window.peek(next - 1) == '\n' && letter(window.peek(next));
    }

    private static boolean named(Window window, int place) {
        for (int i = 0; i < NAME.length - 2; i++) {
            if (window.peek(place + i) != NAME[i]) {
                return false;
            }
        }
        return digit(window.peek(place + 5)) && window.peek(place + 6) == '.';
    }

    /**
     * Whether the next record, or the end, comes right behind this place. One of which a byte is
     * broken counts: it shows that the record before it ends where it says.
     */
    static boolean follows(Window window, int place) throws IOException {
        window.fill(place + SLACK + NAME.length);
        if (window.ahead() <= place + SLACK) {
            return true;
        }
        for (int i = place; i <= place + SLACK; i++) {
            if (resembles(window, i) || resemblesGzip(window, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean resembles(Window window, int place) {
        int same = 0;
        for (int i = 0; i < NAME.length && place + i < window.ahead(); i++) {
            same += window.peek(place + i) == NAME[i] ? 1 : 0;
        }
        return same >= ALMOST;
    }

    private static boolean resemblesGzip(Window window, int place) {
        return place + 2 < window.ahead()
                && window.peek(place) == 0x1f
                && window.peek(place + 1) == (byte) 0x8b
                && window.peek(place + 2) == 8;
    }

    /** Whether two line ends stand here, as behind every record. */
    static boolean lineEnds(Window window, int place) {
        return place + 4 <= window.ahead()
                && window.peek(place) == '\r'
                && window.peek(place + 1) == '\n'
                && window.peek(place + 2) == '\r'
                && window.peek(place + 3) == '\n';
    }

    /** Whether an ARC file begins here. */
    static boolean arc(Window window) throws IOException {
        return starts(window, OLD);
    }

    /** Whether a zstd frame begins here, or a dictionary for those that follow. */
    static boolean zstd(Window window) throws IOException {
        if (!window.fill(4)) {
            return false;
        }
        boolean frame = window.peek(0) == 0x28 && window.peek(1) == (byte) 0xb5;
        boolean skipped = (window.peek(0) & 0xf0) == 0x50 && window.peek(1) == 0x2a;
        return (frame && window.peek(2) == 0x2f && window.peek(3) == (byte) 0xfd)
                || (skipped && window.peek(2) == 0x4d && window.peek(3) == 0x18);
    }

    private static boolean starts(Window window, byte[] mark) throws IOException {
        boolean same = window.fill(mark.length);
        for (int i = 0; i < mark.length && same; i++) {
            same = window.peek(i) == mark[i];
        }
        return same;
    }

    private static boolean digit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static boolean letter(byte b) {
        return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    private static boolean blank(byte b) {
        return b == '\r' || b == '\n' || b == ' ';
    }
}
