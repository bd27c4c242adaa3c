package dev.hearsay.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What bytes look like: another format than text, or text in which charset.
 *
 * <p>A page that names its charset is believed. Single foreign bytes, rare among ASCII, are
 * windows-1252: English with curly quotation marks. All else is asked of ICU, on the places where
 * the foreign bytes stand.
 */
final class Bytes {
    private static final int HEAD_OF_TEXT = 1 << 16;
    private static final int ONE_IN = 10;
    private static final String TYPED = "\t\n\r\f\u001B";

    /** Formats whose first bytes no text begins with; others are found by their NULs. */
    private static final List<Format> FORMATS =
            List.of(
                    new Format("PNG image", "\u0089PNG"),
                    new Format("JPEG image", "\u00FF\u00D8\u00FF"),
                    new Format("GIF image", "GIF87a"),
                    new Format("GIF image", "GIF89a"),
                    new Format("ZIP archive or office document", "PK\u0003\u0004"),
                    new Format("gzip archive", "\u001F\u008B\b"),
                    new Format("bzip2 archive", "BZh91AY"),
                    new Format("xz archive", "\u00FD7zXZ"),
                    new Format("7-Zip archive", "7z\u00BC\u00AF"),
                    new Format("RAR archive", "Rar!\u001A"),
                    new Format("Zstandard archive", "(\u00B5/\u00FD"),
                    new Format("ELF program", "\u007FELF"),
                    new Format("Java class", "\u00CA\u00FE\u00BA\u00BE"),
                    new Format("PDF document", "%PDF-"),
                    new Format("PostScript document", "%!PS"),
                    new Format("RTF document", "{\\rtf"),
                    new Format("old office document", "\u00D0\u00CF\u0011\u00E0"),
                    new Format("SQLite database", "SQLite format 3"),
                    new Format("Ogg sound", "OggS\0"));

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern NAMED =
            Pattern.compile("(?i)charset\\s{0,9}+=\\s{0,9}+[\"']?+([a-z0-9_:.-]{2,40}+)");
    private static final int HEAD = 2048;
    private static final int SAMPLE = 7500;
    private static final int AROUND = 40;

    private Bytes() {}

    /** The first bytes of a format, one character a byte. */
    private record Format(String name, String start) {}

    /** The name of the format that the bytes begin like. */
    static Optional<String> format(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        for (Format format : FORMATS) {
            if (head.startsWith(format.start())) {
                return Optional.of(format.name());
            }
        }
        return Optional.empty();
    }

    /** Whether one in ten of the first characters is a control character that no writer types. */
    static boolean looksBinary(String text) {
        int length = Math.min(text.length(), HEAD_OF_TEXT);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            controls += (c < ' ' && TYPED.indexOf(c) < 0) || c == 0x7F ? 1 : 0;
        }
        return controls > 0 && controls * ONE_IN >= length;
    }

    /** UTF-16 without a byte order mark, seen by the zero half of its ASCII characters. */
    static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) / 2 * 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (bytes.length % 2 == 1 || length < 4) {
            return Optional.empty();
        }
        if (odd * 4 > length && even * 50 < length) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even * 4 > length && odd * 50 < length
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    /**
     * Whether the bytes are UTF-8 but for a cut at the end or fewer than one broken place in ten.
     */
    static boolean nearlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int i = 0;
        while (i < bytes.length) {
            int length = sequence(bytes, i);
            if (length == 0 && i + 3 >= bytes.length && (bytes[i] & 0xFF) >= 0xC2 && bad == 0) {
                return good > 0;
            }
            good += length > 1 ? 1 : 0;
            bad += length == 0 ? 1 : 0;
            i += Math.max(length, 1);
        }
        return bad * 10 < good;
    }

    /** The length of the UTF-8 character that begins at {@code i}, 0 where none does. */
    private static int sequence(byte[] bytes, int i) {
        int first = bytes[i] & 0xFF;
        int length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (first > 0xF4 || i + length > bytes.length) {
            return 0;
        }
        for (int k = 1; k < length; k++) {
            if ((bytes[i + k] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /** The charset of bytes that are not UTF-8; windows-1252 where nothing better is found. */
    static Charset of(byte[] bytes) {
        return named(bytes).orElseGet(() -> fewSingles(bytes) ? WINDOWS_1252 : detected(bytes));
    }

    private static Optional<Charset> named(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Matcher matcher = NAMED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return matcher.find() ? supported(matcher.group(1)) : Optional.empty();
    }

    /** The charset of that name, where it tells more than that the bytes might be UTF-8. */
    static Optional<Charset> supported(String name) {
        try {
            Charset charset = Charset.forName(name.toLowerCase(Locale.ROOT));
            boolean usual = charset.equals(StandardCharsets.ISO_8859_1);
            boolean useless =
                    charset.name().startsWith("UTF-") || charset.equals(StandardCharsets.US_ASCII);
            return useless ? Optional.empty() : Optional.of(usual ? WINDOWS_1252 : charset);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether fewer than 3 in 100 bytes are foreign and one of them stands alone, as in "caf\u00e9"
     * and never in Chinese.
     */
    private static boolean fewSingles(byte[] bytes) {
        long foreign = 0;
        boolean single = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                foreign++;
                boolean before = i > 0 && bytes[i - 1] < 0;
                boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
                single |= !before && !after;
            }
        }
        return single && foreign * 100 < 3L * bytes.length;
    }

    private static Charset detected(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample(bytes)).detectAll();
        for (CharsetMatch match : matches) {
            Optional<Charset> charset = supported(match.getName());
            if (charset.isPresent() && match.getConfidence() >= 10) {
                return charset.get();
            }
        }
        return WINDOWS_1252;
    }

    /**
     * The words around the foreign bytes: ICU looks at the first 8,000 bytes only, which may be all
     * ASCII.
     */
    private static byte[] sample(byte[] bytes) {
        ByteArrayOutputStream sample = new ByteArrayOutputStream();
        int done = 0;
        for (int i = 0; i < bytes.length && sample.size() < SAMPLE; i++) {
            if (bytes[i] < 0 && i >= done) {
                int start = Math.max(done, i - AROUND);
                while (start < i && start > done && bytes[start - 1] != ' ') {
                    start++;
                }
                int end = Math.min(bytes.length, i + AROUND);
                while (end < bytes.length && bytes[end] < 0 && end < i + 10 * AROUND) {
                    end++;
                }
                sample.write(bytes, start, end - start);
                done = end;
            }
        }
        return sample.toByteArray();
    }

    /** Whether the bytes begin with these. */
    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
