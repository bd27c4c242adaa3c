package dev.hearsay.article;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text becomes paragraphs.
 *
 * <pre>{@code
 * The bridge will     one paragraph where the lines of the text are
 * reopen in May.      filled up to one width: they were wrapped
 *
 * He left.            else each line that is not blank is a paragraph
 * She stayed.
 * }</pre>
 *
 * <p>Lines end at LF, CR, CRLF, VT, FF, U+2028 and U+2029, and at U+0085 where a text has no other
 * end (elsewhere that character is an ellipsis in the wrong charset). Of very many lines, all
 * behind the first 400,000 are one.
 */
final class Lines {
    private static final char NEXT_LINE = '\u0085';
    private static final int MOST_LINES = 400_000;
    private static final int NARROWEST = 36;
    private static final int WIDEST = 100;
    private static final int SLACK = 6;

    private Lines() {}

    /** A space in the widest sense: no-break and zero-width spaces too. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == NEXT_LINE
                || c == '\u200B'
                || c == '\uFEFF';
    }

    /** The place without the spaces at its ends. */
    static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /** The paragraphs of a text, in order. */
    static List<Block> blocks(String text) {
        List<Span> lines = lines(text);
        int width = wrapWidth(text, lines);
        List<Block> blocks = new ArrayList<>();
        boolean afterBlank = true;
        int i = 0;
        while (i < lines.size()) {
            Span first = trim(text, lines.get(i));
            if (first.length() == 0) {
                afterBlank = true;
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < lines.size() && continues(text, lines, last, width)) {
                last++;
            }
            Span span = first.cover(trim(text, lines.get(last)));
            boolean indented = first.start() > lines.get(i).start();
            blocks.add(new Block(Passage.of(text, span), indented, afterBlank));
            afterBlank = false;
            i = last + 1;
        }
        return blocks;
    }

    private static List<Span> lines(String text) {
        boolean nextLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() && lines.size() < MOST_LINES; i++) {
            char c = text.charAt(i);
            boolean end =
                    c == NEXT_LINE
                            ? nextLine
                            : (c >= '\n' && c <= '\r') || c == '\u2028' || c == '\u2029';
            if (end) {
                lines.add(new Span(start, i));
                start =
                        c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n'
                                ? ++i + 1
                                : i + 1;
            }
        }
        lines.add(new Span(start, text.length()));
        return lines;
    }

    /** The width that the lines were wrapped at; 0 where each line is a paragraph. */
    private static int wrapWidth(String text, List<Span> lines) {
        int width = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            int length = trim(text, lines.get(i)).length();
            width = isBreak(text, lines, i) && length <= WIDEST ? Math.max(width, length) : width;
        }
        if (width < NARROWEST || outgrown(text, lines, width + SLACK)) {
            return 0;
        }
        int breaks = 0;
        int full = 0;
        int torn = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isBreak(text, lines, i) && !isList(text, lines, i, width * 3 / 5)) {
                boolean isFull = isFull(text, lines, i, width);
                breaks++;
                full += isFull ? 1 : 0;
                torn += isFull && isTorn(text, lines.get(i)) ? 1 : 0;
            }
        }
        boolean enough = breaks > 2 || torn == breaks;
        return enough && full * 3 >= breaks * 2 && torn * 2 > full ? width : 0;
    }

    /** Whether the line and the next are short: entries of a list, which say nothing of a width. */
    private static boolean isList(String text, List<Span> lines, int i, int width) {
        return trim(text, lines.get(i)).length() < width
                && trim(text, lines.get(i + 1)).length() < width;
    }

    /** Whether a line ends in the middle of a sentence. */
    private static boolean isTorn(String text, Span line) {
        return ".!?:\"”".indexOf(text.charAt(trim(text, line).end() - 1)) < 0;
    }

    /** Whether more than one line in ten is longer than the width: then nobody wrapped them. */
    private static boolean outgrown(String text, List<Span> lines, int width) {
        int longer = 0;
        int all = 0;
        for (Span line : lines) {
            int length = trim(text, line).length();
            all += length > 0 ? 1 : 0;
            longer += length > width ? 1 : 0;
        }
        return longer * 10 > all;
    }

    private static boolean isBreak(String text, List<Span> lines, int i) {
        return trim(text, lines.get(i)).length() > 0 && trim(text, lines.get(i + 1)).length() > 0;
    }

    /** Whether the first word of the next line would not have found room on this one. */
    private static boolean isFull(String text, List<Span> lines, int i, int width) {
        Span next = trim(text, lines.get(i + 1));
        int word = next.start();
        while (word < next.end() && !isSpace(text.charAt(word))) {
            word++;
        }
        int length = trim(text, lines.get(i)).length();
        return length + 1 + word - next.start() + SLACK > width;
    }

    /** Whether the next line goes on with the paragraph of this one. */
    private static boolean continues(String text, List<Span> lines, int i, int width) {
        if (width == 0 || !isBreak(text, lines, i)) {
            return false;
        }
        Span line = trim(text, lines.get(i));
        Span next = trim(text, lines.get(i + 1));
        boolean moreIndented =
                next.start() - lines.get(i + 1).start() >= 2 + line.start() - lines.get(i).start();
        boolean bulleted = "•◦▪●*".indexOf(text.charAt(next.start())) >= 0;
        boolean roomLeft = !isFull(text, lines, i, width * 3 / 4);
        return !moreIndented && !bulleted && !roomLeft && line.length() <= 2 * WIDEST;
    }
}
