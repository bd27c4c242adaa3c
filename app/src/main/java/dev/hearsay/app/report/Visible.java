package dev.hearsay.app.report;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Text that shows what stands in it and drives nothing.
 *
 * <pre>{@code
 * ESC [ 2 J                 ->   ␛[2J
 * U+202E (turns the line)   ->   [U+202E]
 * zero-width space          ->   nothing
 * }</pre>
 *
 * <p>Controls become pictures, direction controls and the second set of controls become their
 * numbers, what has neither look nor effect is dropped, half a surrogate pair becomes U+FFFD.
 * Joiners stay: emoji and some scripts need them.
 */
public final class Visible {
    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private Visible() {}

    /** On one line: every run of white space is one space, none at the ends. */
    public static String line(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            at += Character.charCount(character);
            if (isSpace(character)) {
                gap = !line.isEmpty();
                continue;
            }
            int before = line.length();
            if (gap) {
                line.append(' ');
            }
            int spaced = line.length();
            show(character, line);
            if (line.length() == spaced) {
                line.setLength(before);
            } else {
                gap = false;
            }
        }
        return line.toString();
    }

    /** With its spaces, tabs and line ends as they are. */
    public static String block(String text) {
        StringBuilder block = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        character -> {
                            if (character == '\n' || character == '\t' || character == '\r') {
                                block.append((char) character);
                            } else {
                                show(character, block);
                            }
                        });
        return block.toString();
    }

    private static boolean isSpace(int character) {
        return (Character.isWhitespace(character) && !(character >= 0x1C && character <= 0x1F))
                || Character.isSpaceChar(character)
                || character == 0x85;
    }

    private static void show(int character, StringBuilder shown) {
        if (character >= 0x20 && character < 0x7F) {
            shown.append((char) character);
        } else if (character < 0x20) {
            shown.append((char) (0x2400 + character));
        } else if (character == 0x7F) {
            shown.append('␡');
        } else if ((character < 0xA0 && character >= 0x80) || turns(character)) {
            shown.append("[U+%04X]".formatted(character));
        } else if (Character.getType(character) == Character.SURROGATE) {
            shown.append('\uFFFD');
        } else if (!isUnseen(character)) {
            shown.appendCodePoint(character);
        }
    }

    /** Whether it changes the direction of what follows. */
    private static boolean turns(int character) {
        return UCharacter.hasBinaryProperty(character, UProperty.BIDI_CONTROL);
    }

    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT
                && character != JOINER
                && character != NON_JOINER
                && UCharacter.hasBinaryProperty(character, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
