package dev.hearsay.app.quality;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a text as the measures count them: runs of letters, digits and underscores with
 * single marks inside them.
 *
 * <pre>{@code
 * "U.S. spent $4,000 - 12.5% of it"   ->   U.S   spent   $4,000   12.5%   of   it
 * }</pre>
 *
 * <p>The same words as the regular expression <code>[$€£#@]?\w+(?:[.,'’&amp;/:-]\w+)*%?</code>
 * finds in Python, where {@code \w} is a letter, a number or an underscore; Java's own {@code \w}
 * differs (it takes accents that stand alone and leaves ½ out).
 */
public final class Tokens {
    private static final String BEFORE = "$€£#@";
    private static final String INSIDE = ".,'’&/:-";

    private final String text;
    private final List<Span> words;

    private Tokens(String text, List<Span> words) {
        this.text = text;
        this.words = words;
    }

    /** The words of a text. */
    public static Tokens of(String text) {
        List<Span> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int run = BEFORE.indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
            int end = run(text, run);
            if (end == run) {
                at++;
                continue;
            }
            end = joined(text, end);
            end = end < text.length() && text.charAt(end) == '%' ? end + 1 : end;
            words.add(new Span(at, end));
            at = end;
        }
        return new Tokens(text, words);
    }

    private static int joined(String text, int start) {
        int end = start;
        while (end < text.length() && INSIDE.indexOf(text.charAt(end)) >= 0) {
            int next = run(text, end + 1);
            if (next == end + 1) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private static int run(String text, int start) {
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!isWord(character)) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static boolean isWord(int character) {
        if (character == '_' || Character.isLetter(character)) {
            return true;
        }
        int type = Character.getType(character);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** The text itself. */
    String text() {
        return text;
    }

    /** How many words the text has. */
    public int count() {
        return words.size();
    }

    /** The characters of one word. */
    public String word(int index) {
        Span word = words.get(index);
        return text.substring(word.start(), word.end());
    }

    /** The numbers of the words that at least one of the spans touches. */
    public BitSet at(List<Span> spans) {
        BitSet found = new BitSet();
        for (Span span : spans) {
            int index = firstEndingAfter(span.start());
            while (index < words.size() && words.get(index).start() < span.end()) {
                found.set(index++);
            }
        }
        return found;
    }

    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many words two sets share. */
    public static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }

    /** How many words stand in one of two sets or in both. */
    public static int together(BitSet one, BitSet other) {
        return one.cardinality() + other.cardinality() - common(one, other);
    }
}
