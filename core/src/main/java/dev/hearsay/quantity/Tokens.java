package dev.hearsay.quantity;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One paragraph in words, numbers and marks.
 *
 * <pre>{@code
 * up 2.5% to $1,200m  ->  up  2.5  %  to  $  1,200  m
 * M50, G20            ->  M50  ,  G20
 * }</pre>
 */
final class Tokens {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /** The tokens of a part of a text. */
    static Tokens of(String text, Span within) {
        Tokens made = new Tokens(text);
        int at = within.start();
        boolean glued = false;
        while (at < within.end()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
                glued = false;
            } else {
                int end = Math.min(made.end(at, within), within.end());
                made.tokens.add(Token.of(text.substring(at, end), new Span(at, end), glued));
                at = end;
                glued = true;
            }
        }
        return made;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /** The token at a place, {@link Token#NONE} outside. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : Token.NONE;
    }

    /** The span from a token up to but not including another. */
    Span span(int from, int to) {
        return at(from).span().cover(at(to - 1).span());
    }

    /** Whether a token and the one before it touch. */
    boolean glued(int i) {
        return at(i).glued();
    }

    /** Whether a sentence, or what looks like one, begins at a token. */
    boolean opens(int i) {
        Token before = at(i - 1);
        return before.isNone()
                || before.isAny("!", "?", ":", ";", "\"", "“", "‘", "•", "|")
                || (before.is(".") && !before.glued())
                || (before.is(".") && !shortened(i - 2));
    }

    private boolean shortened(int i) {
        Token token = at(i);
        return token.isWord() && (token.words().length() == 1 || Lists.CALENDAR.has(token.lower()));
    }

    private int end(int at, Span within) {
        char c = text.charAt(at);
        if (isDigit(c) || (c == '.' && isDigit(peek(at + 1, within)))) {
            return numberEnd(at, within);
        }
        if (Character.isLetter(text.codePointAt(at))) {
            return wordEnd(at, within);
        }
        return at + Character.charCount(text.codePointAt(at));
    }

    /** Digits, commas before three digits, and one point. */
    private int numberEnd(int start, Span within) {
        int at = start;
        boolean point = false;
        while (at < within.end()) {
            char c = peek(at, within);
            if (isDigit(c)) {
                at++;
            } else if (c == ',' && !point && at > start && groupOfThree(at + 1, within)) {
                at += 4;
            } else if (c == ',' && !point && at > start && groupOfTwo(at + 1, within)) {
                at += 3;
            } else if (c == '.' && !point && isDigit(peek(at + 1, within))) {
                point = true;
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean groupOfThree(int at, Span within) {
        return isDigit(peek(at, within))
                && isDigit(peek(at + 1, within))
                && isDigit(peek(at + 2, within))
                && !isDigit(peek(at + 3, within));
    }

    /** As Indian papers write: {@code 12,34,567}. */
    private boolean groupOfTwo(int at, Span within) {
        return isDigit(peek(at, within))
                && isDigit(peek(at + 1, within))
                && peek(at + 2, within) == ','
                && isDigit(peek(at + 3, within))
                && isDigit(peek(at + 4, within));
    }

    /** Letters and digits; a currency's letters end where its digits begin: {@code RM300}. */
    private int wordEnd(int start, Span within) {
        int at = start;
        while (at < within.end()) {
            int c = text.codePointAt(at);
            boolean joins =
                    (c == '\'' || c == '’')
                            && Character.isLetter(peek(at + 1, within))
                            && at > start;
            if (Character.isDigit(c) && Units.isCurrencyCode(text.substring(start, at))) {
                return at;
            }
            if (!Character.isLetterOrDigit(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && !joins) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private char peek(int at, Span within) {
        return at < within.end() ? text.charAt(at) : ' ';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

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

        boolean isNone() {
            return words.isEmpty();
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
                            || (words.charAt(0) == '.'
                                    && words.length() > 1
                                    && digit(words.charAt(1))));
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
}
