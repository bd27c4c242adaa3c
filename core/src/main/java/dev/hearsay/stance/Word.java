package dev.hearsay.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word as the lexicon spells it: {@code Didn’t} is {@code did} and {@code not}.
 *
 * @param letters in lower case, apostrophes straight
 * @param start where it stands in the text
 */
record Word(String letters, int start) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]++(?:['’-][\\p{L}\\p{N}]++)*+|[^\\s\\p{L}\\p{N}]");

    /** The words and marks of a text between two offsets. */
    static List<Word> of(String text, int start, int end) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(start, Math.max(start, end));
        while (matcher.find()) {
            String letters = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            add(words, letters, matcher.start());
        }
        return words;
    }

    private static void add(List<Word> words, String letters, int start) {
        if (letters.equals("cannot")) {
            words.add(new Word("can", start));
            words.add(new Word("not", start));
        } else if (letters.endsWith("n't")) {
            words.add(new Word(verb(letters), start));
            words.add(new Word("not", start));
        } else {
            words.add(new Word(letters, start));
        }
    }

    /** {@code can} of {@code can't}, {@code will} of {@code won't}, {@code do} of {@code don't}. */
    private static String verb(String letters) {
        return switch (letters) {
            case "can't" -> "can";
            case "won't" -> "will";
            case "shan't" -> "shall";
            default -> letters.substring(0, letters.length() - 3);
        };
    }

    /** A mark that ends what belongs to a cue: a comma, a full stop, a quotation mark, a colon. */
    boolean isBorder() {
        return letters.length() <= 2
                && !Character.isLetterOrDigit(letters.codePointAt(0))
                && "'’-".indexOf(letters.charAt(0)) < 0;
    }
}
