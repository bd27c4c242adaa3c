package dev.hearsay.retelling;

import dev.hearsay.text.EditDistance;

/**
 * Two spellings of one word.
 *
 * <pre>{@code
 * organisation, organization     the same words
 * Lavrentiev, Lavrentyev         close names
 * }</pre>
 */
final class Spelling {
    private static final String[][] HOUSES = {
        {"isation", "ization"},
        {"ising", "izing"},
        {"ised", "ized"},
        {"ise", "ize"},
        {"yse", "yze"},
        {"our", "or"},
        {"tre", "ter"},
        {"ll", "l"},
        {"ogue", "og"},
        {"ence", "ense"}
    };

    private Spelling() {}

    /** A word as the house style of no country has it, for comparing only. */
    static String plain(String word) {
        if (word.length() < 5) {
            return word;
        }
        String plain = word;
        for (String[] pair : HOUSES) {
            plain = plain.replace(pair[0], pair[1]);
        }
        return plain;
    }

    /** Whether two names in lower case may be one: a letter apart, two in a name of eight. */
    static boolean close(String name, String other) {
        int longer = Math.max(name.length(), other.length());
        int most = longer >= 8 ? 2 : longer >= 5 ? 1 : 0;
        return Math.abs(name.length() - other.length()) <= most
                && longer <= 40
                && EditDistance.of(name, other) <= most;
    }
}
