package dev.hearsay.text;

/**
 * How many characters must be put in, left out or changed to make one word of another (V.
 * Levenshtein 1966).
 *
 * <pre>{@code
 * Torv, Torve    1
 * Anne, Anna     1
 * }</pre>
 */
public final class EditDistance {
    private EditDistance() {}

    /** The distance in UTF-16 units; costs as much as both lengths multiplied. */
    public static int of(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? corner : corner + 1;
                corner = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
