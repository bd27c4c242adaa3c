package dev.hearsay.article;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Words that rules know, and the pieces of a short line to hold against them.
 *
 * <p>The lists are files of one language: one entry a line, in lower case; the first line says what
 * the list is for.
 */
final class Words {
    private Words() {}

    /** The entries of an English list, in the order of the file. */
    static List<String> lines(String name) {
        return WordList.lines(Words.class, "en/" + name);
    }

    /** The entries of an English list, to be asked for one. */
    static NavigableSet<String> words(String name) {
        return new TreeSet<>(lines(name));
    }

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
