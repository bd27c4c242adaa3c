package dev.hearsay.quantity;

import dev.hearsay.text.Span;
import java.util.Locale;

/**
 * A word, a number or a mark.
 *
 * @param span where it stands
 * @param words as it is written
 * @param lower the same in lower case
 * @param glued whether nothing stands between it and the token before it
 */
record Token(Span span, String words, String lower, boolean glued) {
    /** What stands before the first and behind the last. */
    static final Token NONE = new Token(new Span(0, 0), "", "", false);

    static Token of(String words, Span span, boolean glued) {
        return new Token(span, words, words.toLowerCase(Locale.ROOT), glued);
    }

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isAny(String... words) {
        for (String word : words) {
            if (lower.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isNumber() {
        return !words.isEmpty()
                && (digit(words.charAt(0))
                        || (words.charAt(0) == '.' && words.length() > 1 && digit(words.charAt(1))));
    }

    boolean isWord() {
        return !words.isEmpty() && Character.isLetter(words.codePointAt(0));
    }

    boolean isCapital() {
        return !words.isEmpty() && Character.isUpperCase(words.codePointAt(0));
    }

    /** A hyphen or a dash. */
    boolean isDash() {
        return words.length() == 1 && "-–—−‑‒".indexOf(words.charAt(0)) >= 0;
    }

    /** A mark that ends a clause or a sentence. */
    boolean isStop() {
        return words.length() == 1 && ".,;:!?()[]\"“”|".indexOf(words.charAt(0)) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
