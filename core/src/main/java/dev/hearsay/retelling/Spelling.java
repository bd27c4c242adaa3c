package dev.hearsay.retelling;

import dev.hearsay.text.EditDistance;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two spellings of one word.
 *
 * <pre>{@code
 * organisation, organization     the same words
 * travelled, traveled            the same words
 * filled, filed                  two words
 * Lavrentiev, Lavrentyev         close names
 * }</pre>
 *
 * <p>Only what {@code en/spellings.tsv} lists is one word: a letter more or less is mostly another
 * word.
 */
final class Spelling {
    /** Two spellings, and where in a word they stand. */
    private record Pair(String british, String american, boolean atEnd) {}

    /** Letters by which a pair is found. */
    private static final int KEY = 3;

    /** Shorter words have one spelling, or are not worth the risk: {@code for}, {@code four}. */
    private static final int SHORT = 4;

    /** Letters before an ending; with fewer it is none: {@code prise}, {@code prize}. */
    private static final int STEM = 3;

    private static final Map<String, List<Pair>> PAIRS = load();

    private Spelling() {}

    private static Map<String, List<Pair>> load() {
        Map<String, List<Pair>> pairs = new TreeMap<>();
        for (String line : WordList.lines(Spelling.class, "en/spellings.tsv")) {
            String[] fields = line.split("\t", -1);
            Pair pair = new Pair(fields[0], fields[1], fields[2].equals("end"));
            pairs.computeIfAbsent(fields[0].substring(0, KEY), k -> new ArrayList<>()).add(pair);
        }
        return pairs;
    }

    /** A word in lower case as the house style of no country has it, for comparing only. */
    static String plain(String word) {
        if (word.length() < SHORT) {
            return word;
        }
        String plain = word;
        for (int i = 0; i + KEY <= plain.length(); i++) {
            for (Pair pair : PAIRS.getOrDefault(plain.substring(i, i + KEY), List.of())) {
                boolean placed =
                        !pair.atEnd || (i >= STEM && plain.length() == i + pair.british.length());
                if (placed && plain.startsWith(pair.british, i)) {
                    String rest = plain.substring(i + pair.british.length());
                    plain = plain.substring(0, i) + pair.american + rest;
                    break;
                }
            }
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
