package dev.hearsay.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** The bytes of an answer, unpacked, and never more than may be. */
final class Body {
    private static final int STEP = 1 << 16;

    private Body() {}

    /** Larger than may be, packed or unpacked. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Packed in a way that was not asked for. */
    static final class OddlyPacked extends IOException {
        private static final long serialVersionUID = 1L;

        OddlyPacked(String coding) {
            super(coding);
        }
    }

    /** Unpacks a stream and reads it to its end. */
    static byte[] read(InputStream stream, String coding, Limit limit) throws IOException {
        InputStream counted = new Counted(stream, limit.bytes());
        InputStream plain =
                switch (coding.strip().toLowerCase(Locale.ROOT)) {
                    case "", "identity" -> counted;
                    case "gzip", "x-gzip" -> new GZIPInputStream(counted, STEP);
                    default -> throw new OddlyPacked(coding);
                };
        return limited(plain, limit);
    }

    /**
     * How much is read.
     *
     * @param bytes the most
     * @param cut whether the rest is left out, or makes it unreadable
     */
    record Limit(int bytes, boolean cut) {}

    private static byte[] limited(InputStream stream, Limit limit) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[STEP];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            body.write(buffer, 0, read);
            if (body.size() > limit.bytes()) {
                if (limit.cut()) {
                    return Arrays.copyOf(body.toByteArray(), limit.bytes());
                }
                throw new TooLarge();
            }
        }
        return body.toByteArray();
    }

    /** A stream that ends in an error where it is too long: packed bytes may unpack to nothing. */
    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream stream, int most) {
            super(stream);
            this.left = (long) most + STEP;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) throws TooLarge {
            left -= read;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
