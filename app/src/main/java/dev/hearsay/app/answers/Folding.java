package dev.hearsay.app.answers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names without case, accents and marks.
 *
 * <pre>{@code
 * José O'Brien-Lee       ->  jose obrien lee
 * the U.S. Army's        ->  the u s army
 * Bureau (FBI)           ->  bureau
 * }</pre>
 */
final class Folding {
    private static final String[][] LETTERS = {
        {"ø", "o"},
        {"ł", "l"},
        {"đ", "d"},
        {"ð", "d"},
        {"ı", "i"},
        {"ß", "ss"},
        {"æ", "ae"},
        {"œ", "oe"},
        {"þ", "th"},
        {"&", " and "}
    };

    private Folding() {}

    /** The words of a name; none where it has no letter or digit. */
    static List<String> words(String name) {
        String folded =
                Normalizer.normalize(unbracketed(name), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "");
        for (String[] letter : LETTERS) {
            folded = folded.replace(letter[0], letter[1]);
        }
        String plain =
                folded.replaceAll("['’‘ʼ]s(?![\\p{L}\\p{N}])", " ").replaceAll("['’‘ʼ`]", "");
        List<String> words = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}]++", -1)));
        words.removeIf(String::isEmpty);
        return List.copyOf(words);
    }

    /** The words, single letters in a row made one: {@code u s army} becomes {@code us army}. */
    static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String word : words) {
            boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
            if (letter && open) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1) + word);
            } else {
                joined.add(word);
            }
            open = letter;
        }
        return List.copyOf(joined);
    }

    private static String unbracketed(String name) {
        String rest = name.replaceAll("\\([^()]{0,80}+\\)", " ");
        return rest.isBlank() ? name : rest;
    }
}
