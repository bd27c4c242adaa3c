package dev.hearsay.retelling;

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
                && distance(name, other) <= most;
    }

    private static int distance(String name, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (name.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
