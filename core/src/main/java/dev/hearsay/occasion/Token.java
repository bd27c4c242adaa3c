package dev.hearsay.occasion;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a mark.
 *
 * @param span its place
 * @param letters as written, apostrophes straight
 * @param cue whether it is one of the cue's words
 */
record Token(Span span, String letters, boolean cue) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]++(?:['’.-][\\p{L}\\p{N}]++)*+|[^\\s\\p{L}\\p{N}]");

    /** The words and marks of a place. */
    static List<Token> of(String text, Span place, boolean cue) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(place.start(), place.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            tokens.add(new Token(span, matcher.group().replace('’', '\''), cue));
        }
        return tokens;
    }

    String lower() {
        return letters.toLowerCase(Locale.ROOT);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(letters.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(letters.codePointAt(0));
    }

    boolean isNumber() {
        return letters.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean isPossessive() {
        return letters.endsWith("'s") || letters.endsWith("s'");
    }
}
