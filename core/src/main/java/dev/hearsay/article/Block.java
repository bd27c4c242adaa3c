package dev.hearsay.article;

import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One paragraph, before it is known what it is.
 *
 * @param passage its words without the white space around them
 * @param indented whether white space stands before it on its line
 * @param afterBlank whether a blank line, or nothing, stands before it
 */
record Block(Passage passage, boolean indented, boolean afterBlank) {
    private static final int LONG = 400;
    private static final String BULLETS = "-*•◦▪●■►▶▸»>–—―·‣⁃∙+☞→";
    private static final String OPENING_QUOTES = "\"“„«‟〝`";
    private static final String DOUBLE_QUOTES = "\"“”„«»‟〝";
    private static final String CLOSERS = "\"”“»’'‘)]}›*";

    String text() {
        return passage.words();
    }

    /** Too long to be anything but prose; the other questions are only asked of short ones. */
    boolean isLong() {
        return text().length() > LONG;
    }

    /** Its words between white space; of a long block only those of its beginning. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        String text = text();
        int end = Math.min(text.length(), LONG + 1);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || Lines.isSpace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /**
     * Its words in lower case with one space between them, without bullets before and colons and
     * dots after them.
     */
    String plain() {
        String joined = String.join(" ", words()).toLowerCase(Locale.ROOT).replace('’', '\'');
        int start = 0;
        while (start < joined.length() && (BULLETS + " [(#").indexOf(joined.charAt(start)) >= 0) {
            start++;
        }
        int end = joined.length();
        while (end > start && ".:…!>»→ ▼▾|])".indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(start, end);
    }

    boolean hasWords() {
        return text().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Whether it ends as a sentence does, quotation marks and brackets left aside. */
    boolean endsSentence() {
        char last = lastInside();
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '।';
    }

    /** Whether it ends so that more must follow: after a colon, a comma, a dash. */
    boolean leadsOn() {
        return ":,;-–—―".indexOf(text().charAt(text().length() - 1)) >= 0;
    }

    private char lastInside() {
        int end = text().length();
        while (end > 1 && CLOSERS.indexOf(text().charAt(end - 1)) >= 0) {
            end--;
        }
        return text().charAt(end - 1);
    }

    boolean isBulleted() {
        return BULLETS.indexOf(text().charAt(0)) >= 0;
    }

    boolean startsQuoted() {
        return OPENING_QUOTES.indexOf(text().charAt(0)) >= 0 || text().startsWith("''");
    }

    boolean hasDoubleQuotes() {
        return text().chars().anyMatch(c -> DOUBLE_QUOTES.indexOf(c) >= 0);
    }

    /** Whether its first letter is a small one: the rest of a sentence that was torn apart. */
    boolean startsSmall() {
        int first = text().codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('A');
        return Character.isLowerCase(first);
    }

    /**
     * Whether it has three longer words or more, and nearly all of them begin with a capital
     * letter.
     */
    boolean isTitleCase() {
        int longer = 0;
        int capital = 0;
        for (String word : words()) {
            String letters = letters(word);
            if (letters.length() >= 4) {
                longer++;
                capital += Character.isUpperCase(letters.codePointAt(0)) ? 1 : 0;
            }
        }
        return longer >= 3 && capital * 5 >= longer * 4;
    }

    private static String letters(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        return word.substring(start);
    }
}
