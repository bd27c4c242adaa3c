package dev.hearsay.app.input;

import java.nio.charset.StandardCharsets;

/** Bytes become characters, here and nowhere else in the program. */
final class Bytes {

    private Bytes() {}

    /** The characters. */
    static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Whether characters are none that anybody wrote, as those of a picture or a program. */
    static boolean binary(String text) {
        int looked = Math.min(text.length(), 8192);
        long odd = text.chars().limit(looked).filter(Bytes::isOdd).count();
        return odd * 10 > looked;
    }

    private static boolean isOdd(int c) {
        return c == 0xFFFD || (Character.isISOControl(c) && !Character.isWhitespace(c));
    }
}
