package dev.hearsay.app.answers;

import java.util.Locale;

/**
 * Whether two words are one name written twice, as transliteration does.
 *
 * <pre>{@code
 * Sergey      Sergei       one
 * Aleksandr   Alexander    one
 * Joan        John         two
 * Mario       Maria        two
 * }</pre>
 *
 * <p>The same letters after the usual exchanges, or the same consonants, first and last letter with
 * at most two letters changed in a word of five or more.
 */
final class Spelling {
    private static final String[][] EXCHANGES = {
        {"ph", "f"},
        {"ck", "k"},
        {"kh", "h"},
        {"c", "k"},
        {"q", "k"},
        {"ks", "x"},
        {"y", "i"},
        {"j", "i"},
        {"w", "v"},
        {"ou", "u"},
        {"oo", "u"},
        {"ei", "i"},
        {"ie", "i"}
    };

    private static final int LONG = 5;
    private static final int CHANGES = 2;

    private Spelling() {}

    /** Whether two folded words may be the same name. */
    static boolean same(String one, String other) {
        String mine = plain(one);
        String theirs = plain(other);
        if (mine.equals(theirs)) {
            return true;
        }
        return Math.min(mine.length(), theirs.length()) >= LONG
                && mine.charAt(0) == theirs.charAt(0)
                && mine.charAt(mine.length() - 1) == theirs.charAt(theirs.length() - 1)
                && consonants(mine).equals(consonants(theirs))
                && changes(mine, theirs) <= CHANGES;
    }

    private static String plain(String word) {
        String plain = word.toLowerCase(Locale.ROOT);
        for (String[] exchange : EXCHANGES) {
            plain = plain.replace(exchange[0], exchange[1]);
        }
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                single.append(plain.charAt(i));
            }
        }
        return single.toString();
    }

    private static String consonants(String word) {
        return word.replaceAll("[aeiou]", "");
    }

    /** Levenshtein's distance. */
    private static int changes(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
