package dev.hearsay.article;

import java.util.ArrayList;
import java.util.List;

/** The pieces of a short line. */
final class Tokens {
    private Tokens() {}

    /** The pieces between any of the separators, empty ones left out. */
    static List<String> between(String line, String separators) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || separators.indexOf(line.charAt(i)) >= 0) {
                if (i > start) {
                    pieces.add(line.substring(start, i));
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    /** The piece without any of the characters at its ends. */
    static String strip(String piece, String characters) {
        int start = 0;
        int end = piece.length();
        while (start < end && characters.indexOf(piece.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && characters.indexOf(piece.charAt(end - 1)) >= 0) {
            end--;
        }
        return piece.substring(start, end);
    }
}
