package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.text.WordList;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The word lists of this room, each read once. */
enum Lists {
    CALENDAR("calendar.txt"),
    NAME_WORDS("name-words.txt"),
    NOT_PLURALS("not-plurals.txt"),
    NOUN_ENDS("noun-ends.txt"),
    PARTICIPLES("passive-participles.txt"),
    PER_THINGS("per-things.txt"),
    STREETS("street-words.txt"),
    TIMES("time-words.txt"),
    TIED_PLURALS("leading-plurals.txt"),
    YEAR_WORDS("year-words.txt");

    /** The trend of a verb's form. */
    static final Map<String, Trend> TRENDS = trends();

    /** Plurals and their singulars. */
    static final Map<String, String> PLURALS = plurals();

    private final Set<String> words;

    Lists(String name) {
        this.words = WordList.load(Lists.class, "en/" + name);
    }

    boolean has(String lower) {
        return words.contains(lower);
    }

    private static Map<String, Trend> trends() {
        Map<String, Trend> trends = new TreeMap<>();
        for (String line : WordList.lines(Lists.class, "en/trends.tsv")) {
            String[] fields = line.split("\t", -1);
            trends.put(fields[0], fields[1].equals("up") ? Trend.UP : Trend.DOWN);
        }
        return trends;
    }

    private static Map<String, String> plurals() {
        Map<String, String> plurals = new TreeMap<>();
        for (String line : WordList.lines(Lists.class, "en/plurals.tsv")) {
            String[] fields = line.split("\t", -1);
            plurals.put(fields[0], fields[1]);
        }
        return plurals;
    }
}
