package dev.hearsay.grammar;

import dev.hearsay.text.Span;

/**
 * One word or mark.
 *
 * @param span its place in the text
 * @param word as it stands there
 * @param lower in small letters, with every dash a hyphen and every apostrophe a straight one
 * @param joined whether no space stands before it
 */
public record Token(Span span, String word, String lower, boolean joined) {

    /** Whether it begins with a capital. */
    public boolean isCapitalised() {
        return Character.isUpperCase(word.codePointAt(0));
    }

    /** Whether it begins with a letter. */
    public boolean isWord() {
        return Character.isLetter(word.codePointAt(0));
    }

    /** A word that begins with a small letter. */
    public boolean isSmall() {
        return Character.isLowerCase(word.codePointAt(0));
    }

    /** Nothing but the figures 0 to 9. */
    public boolean isNumber() {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether it ends a sentence, or may. */
    public boolean isStop() {
        return lower.equals(".") || lower.equals("!") || lower.equals("?");
    }
}
