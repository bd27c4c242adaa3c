package dev.hearsay.article;

import java.util.List;
import java.util.Optional;

/** Whether bytes are something else than text: by the first bytes of well-known formats, or by many control characters. */
final class Binary {
    private static final int SAMPLE = 1 << 16;
    private static final int ONE_IN = 10;

    /** Formats whose first bytes no text begins with; others are found by their NULs. */
    private static final List<Format> FORMATS =
            List.of(
                    new Format("PNG image", 0x89, 'P', 'N', 'G'),
                    new Format("JPEG image", 0xFF, 0xD8, 0xFF),
                    new Format("GIF image", 'G', 'I', 'F', '8', '7', 'a'),
                    new Format("GIF image", 'G', 'I', 'F', '8', '9', 'a'),
                    new Format("ZIP archive or office document", 'P', 'K', 3, 4),
                    new Format("gzip archive", 0x1F, 0x8B, 8),
                    new Format("bzip2 archive", 'B', 'Z', 'h', '9', '1', 'A', 'Y'),
                    new Format("xz archive", 0xFD, '7', 'z', 'X', 'Z', 0),
                    new Format("7-Zip archive", '7', 'z', 0xBC, 0xAF),
                    new Format("RAR archive", 'R', 'a', 'r', '!', 0x1A),
                    new Format("Zstandard archive", 0x28, 0xB5, 0x2F, 0xFD),
                    new Format("ELF program", 0x7F, 'E', 'L', 'F'),
                    new Format("Java class", 0xCA, 0xFE, 0xBA, 0xBE),
                    new Format("PDF document", '%', 'P', 'D', 'F', '-'),
                    new Format("PostScript document", '%', '!', 'P', 'S'),
                    new Format("RTF document", '{', '\\', 'r', 't', 'f'),
                    new Format("old office document", 0xD0, 0xCF, 0x11, 0xE0),
                    new Format("SQLite database", 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r'),
                    new Format("Ogg sound", 'O', 'g', 'g', 'S', 0));

    private Binary() {}

    private record Format(String name, int... start) {}

    /** The name of the format that the bytes begin like. */
    static Optional<String> format(byte[] bytes) {
        for (Format format : FORMATS) {
            if (Decoder.startsWith(bytes, format.start())) {
                return Optional.of(format.name());
            }
        }
        return Optional.empty();
    }

    /** Whether one in ten of the first characters is a control character that no writer types. */
    static boolean looksBinary(String text) {
        int length = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B || c == 0x7F) {
                controls++;
            }
        }
        return controls > 0 && controls * ONE_IN >= length;
    }
}
