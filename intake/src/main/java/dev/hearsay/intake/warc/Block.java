package dev.hearsay.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * What a record holds behind its header; good until the window is asked for more.
 *
 * @param bytes in which it stands
 * @param start where
 * @param end where it ends
 * @param bare whether no checksum of gzip's covers it
 */
@SuppressWarnings("ArrayRecordComponent") // a view, never compared
record Block(byte[] bytes, int start, int end, boolean bare) {

    /** How many bytes. */
    int length() {
        return end - start;
    }

    /** The same from a later place on. */
    Block from(int place) {
        return new Block(bytes, start + Math.min(place, length()), end, bare);
    }

    ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes, start, length());
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes, start, length());
    }

    /** The byte at a place, or 0 behind the end. */
    int at(int place) {
        return place < length() ? bytes[start + place] & 0xff : 0;
    }
}
