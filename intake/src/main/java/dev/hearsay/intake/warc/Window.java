package dev.hearsay.intake.warc;

import java.io.IOException;
import java.io.InputStream;

/**
 * A stream, of which a stretch before and behind the place that is being read is held.
 *
 * <p>Bytes ahead can be looked at before they are read, and some of those that were read can be
 * read again: no file has to be sought in, so a pipe will do. Memory: what is held behind, plus the
 * most that was ever asked for ahead.
 */
final class Window {
    private static final int STEP = 64 * 1024;

    private InputStream stream;
    private final int behind;
    private byte[] bytes;
    private int at;
    private int to;
    private long offset;
    private boolean ended;

    /**
     * A window at the start of a stream.
     *
     * @param behind how many bytes that were read are held at least
     * @param bytes to begin with
     */
    Window(InputStream stream, int behind, byte[] bytes) {
        this.stream = stream;
        this.behind = behind;
        this.bytes = bytes;
    }

    /** A window of nothing, until it is opened; what it has read over is not held. */
    Window(byte[] bytes) {
        this(InputStream.nullInputStream(), 0, bytes);
    }

    /** Begins to read a stream. */
    void open(InputStream opened) {
        stream = opened;
    }

    /** Holds this many bytes ahead; false where the stream ends before. */
    boolean fill(int count) throws IOException {
        while (to - at < count && !ended) {
            makeRoom(count);
            int read = stream.read(bytes, to, bytes.length - to);
            ended = read < 0;
            to += Math.max(0, read);
        }
        return to - at >= count;
    }

    /** Holds more than is held ahead; false where the stream has ended. */
    boolean more() throws IOException {
        return fill(to - at + 1);
    }

    private void makeRoom(int count) {
        if (to < bytes.length && count <= bytes.length - at) {
            return;
        }
        int drop = Math.max(0, at - behind);
        int held = to - drop;
        int least = at - drop + count;
        byte[] roomy = least + STEP / 2 <= bytes.length ? bytes : new byte[larger(least)];
        System.arraycopy(bytes, drop, roomy, 0, held);
        bytes = roomy;
        offset += drop;
        at -= drop;
        to = held;
    }

    private int larger(int least) {
        return Math.max(least + STEP, Math.min(2 * bytes.length, least + 64 * STEP));
    }

    /** How many bytes are held ahead. */
    int ahead() {
        return to - at;
    }

    /** The byte so many places ahead, which must be held. */
    byte peek(int place) {
        return bytes[at + place];
    }

    /** What the bytes are held in; good until more are asked for. */
    byte[] bytes() {
        return bytes;
    }

    /** Where in {@link #bytes} the next byte stands. */
    int at() {
        return at;
    }

    /** Where in the stream the next byte stands. */
    long position() {
        return offset + at;
    }

    /** Reads on over bytes that are held. */
    void skip(int count) {
        at += Math.min(count, to - at);
    }

    /** Goes back to a place in the stream, or as near to it as is held. */
    void back(long position) {
        at = (int) Math.max(0, Math.min(at, position - offset));
    }

    /** The array, for the next window: this one is done with. */
    byte[] release() {
        return bytes;
    }
}
