package dev.hearsay.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Ways to write one word.
 *
 * <pre>{@code
 * fold("Müller’s")     ->  "muller's"      case and accents
 * sound("Zelenskyy")   ->  "zelenski"      what transliterations make of one name
 * sound("Zelensky")    ->  "zelenski"
 * }</pre>
 */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}++");
    private static final Pattern TWICE = Pattern.compile("(\\p{L})\\1");
    private static final int SHORTEST_SOUNDED = 5;
    private static final String[][] LETTERS = {
        {"ø", "o"}, {"ł", "l"}, {"ß", "ss"}, {"đ", "d"}, {"ı", "i"}, {"æ", "ae"}, {"œ", "oe"},
        {"þ", "th"}, {"ð", "d"}, {"’", "'"}, {"‘", "'"}, {"ʼ", "'"}, {"`", "'"}, {"‑", "-"},
    };
    private static final String[][] SOUNDS = {
        {"'", ""}, {"-", ""}, {"shch", "sh"}, {"tsch", "ch"}, {"tch", "ch"}, {"sch", "sh"},
        {"dzh", "j"}, {"dj", "j"}, {"kh", "h"}, {"gh", "g"}, {"dh", "d"}, {"ph", "f"},
        {"tz", "ts"}, {"ks", "x"}, {"ck", "k"}, {"q", "k"}, {"ou", "u"}, {"oo", "u"},
        {"ee", "i"}, {"ue", "u"}, {"oe", "o"}, {"ei", "ai"}, {"ey", "ei"}, {"j", "y"},
        {"y", "i"}, {"io", "o"}, {"ie", "e"}, {"w", "v"},
    };

    private Spelling() {}

    /** In small letters, without accents, with one sort of apostrophe and hyphen. */
    static String fold(String words) {
        if (words.chars().allMatch(c -> c < 128 && c != '`')) {
            return words.toLowerCase(Locale.ROOT);
        }
        String folded =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        folded = folded.toLowerCase(Locale.ROOT);
        for (String[] letter : LETTERS) {
            folded = folded.replace(letter[0], letter[1]);
        }
        return folded;
    }

    /** Folded, and with the ends that transliterations vary in one form: ov, y. */
    static String plain(String word) {
        String folded = fold(word).replace("'", "").replace(".", "");
        if (folded.length() >= SHORTEST_SOUNDED) {
            for (String end : new String[] {"yy", "iy", "ii", "ij"}) {
                if (folded.endsWith(end)) {
                    return folded.substring(0, folded.length() - 2) + "y";
                }
            }
            if (folded.endsWith("off") && !folded.endsWith("hoff") && !folded.endsWith("koff")) {
                return folded.substring(0, folded.length() - 2) + "v";
            }
        }
        return folded;
    }

    /**
     * What is left of a word when the letters that transliterations vary are made one; a word of
     * fewer than five letters is only folded: Lee is not Li.
     */
    static String sound(String word) {
        String sound = plain(word);
        if (sound.length() < SHORTEST_SOUNDED) {
            return sound;
        }
        for (String[] letter : SOUNDS) {
            sound = sound.replace(letter[0], letter[1]);
        }
        sound = TWICE.matcher(sound).replaceAll("$1");
        return sound;
    }

    /**
     * Without the {@code 's} at its end, of whatever sort, and without commas and quotation marks.
     */
    static String trim(String words) {
        String trimmed = words.strip();
        boolean again = true;
        while (again && !trimmed.isEmpty()) {
            int length = trimmed.length();
            if (length > 2
                    && "sS".indexOf(trimmed.charAt(length - 1)) >= 0
                    && "'’‘ʼ`".indexOf(trimmed.charAt(length - 2)) >= 0) {
                trimmed = trimmed.substring(0, length - 2);
            } else if ("'’‘\"“”,;:()[]".indexOf(trimmed.charAt(length - 1)) >= 0) {
                trimmed = trimmed.substring(0, length - 1);
            } else if ("'’‘\"“”,;:()[]".indexOf(trimmed.charAt(0)) >= 0) {
                trimmed = trimmed.substring(1);
            } else {
                again = false;
            }
        }
        return trimmed.strip();
    }
}
