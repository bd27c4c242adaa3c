package dev.hearsay.entity;

/** The words beside a place in a text, never over the end of its line. */
final class Line {
    private static final int LONGEST_WORD = 40;

    private Line() {}

    /** The word that ends before the offset, after spaces only; empty where there is none. */
    static String wordBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && inWord(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** The word that begins after the offset, after spaces only; empty where there is none. */
    static String wordAfter(String text, int offset) {
        int start = offset;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && end - start < LONGEST_WORD && inWord(text.charAt(end))) {
            end++;
        }
        return start == offset ? "" : text.substring(start, end);
    }

    /**
     * Letters, digits, and what joins or shortens them: {@code U.S.}, {@code vice-mayor}, {@code
     * o'er}.
     */
    static boolean inWord(char character) {
        return Character.isLetterOrDigit(character) || ".'’-‑&".indexOf(character) >= 0;
    }
}
