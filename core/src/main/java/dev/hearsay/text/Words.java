package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words as the model counts them: runs of letters and digits, and single
 * punctuation marks.
 *
 * <pre>{@code
 * "He didn't."  ->  He  didn  '  t  .
 * }</pre>
 */
public final class Words {
    /** An ASCII mark and an accent in one character, such as ≠: BERT sees the mark. */
    private static final String STRUCK_OUT = "≠≮≯\u1FEF";

    private Words() {}

    /** The words of {@code text} inside {@code within}, in order. */
    public static List<Span> of(String text, Span within) {
        List<Span> words = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = within.start(); i < within.end(); ) {
            int c = text.codePointAt(i);
            int next = Math.min(i + Character.charCount(c), within.end());
            boolean space = isSpace(c);
            boolean alone = !space && !isDropped(c) && (isPunctuation(c) || isIdeograph(c));
            if ((space || alone) && start >= 0) {
                words.add(new Span(start, end));
                start = -1;
            }
            if (alone) {
                words.add(new Span(i, next));
            } else if (!space && !isDropped(c) && (start >= 0 || !isAccent(c))) {
                start = start < 0 ? i : start;
                end = next;
            }
            i = next;
        }
        if (start >= 0) {
            words.add(new Span(start, end));
        }
        return words;
    }

    /** White space of any script. */
    public static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    /**
     * Control, format, private and unassigned characters, and the replacement character: no word
     * has them.
     */
    public static boolean isDropped(int c) {
        if (c == 0xFFFD) {
            return true;
        }
        int type = Character.getType(c);
        return (type == Character.CONTROL && !isSpace(c))
                || type == Character.FORMAT
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || type == Character.SURROGATE;
    }

    /** A mark over or under the letter before it: alone it makes no word. */
    private static boolean isAccent(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Punctuation of any script, and all of ASCII's marks and symbols. */
    public static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        }
        if (STRUCK_OUT.indexOf(c) >= 0) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    private static boolean isIdeograph(int c) {
        return c >= 0x3400
                && ((c >= 0x4E00 && c <= 0x9FFF)
                        || c <= 0x4DBF
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0x20000 && c <= 0x2A6DF)
                        || (c >= 0x2A700 && c <= 0x2CEAF)
                        || (c >= 0x2F800 && c <= 0x2FA1F));
    }
}
