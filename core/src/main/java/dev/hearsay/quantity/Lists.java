package dev.hearsay.quantity;

import dev.hearsay.grammar.CalendarNames;
import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The word lists of this room, each read once. */
final class Lists {
    /** Months and weekdays and their short forms: a number beside one is a date. */
    static final Lists CALENDAR =
            new Lists(List.of(CalendarNames.months(), CalendarNames.weekdays()));

    static final Lists NAME_WORDS = new Lists("name-words.txt");
    static final Lists NOT_PLURALS = new Lists("not-plurals.txt");
    static final Lists NOUN_ENDS = new Lists("noun-ends.txt");
    static final Lists PARTICIPLES = new Lists("passive-participles.txt");
    static final Lists PER_THINGS = new Lists("per-things.txt");
    static final Lists STREETS = new Lists("street-words.txt");
    static final Lists TIMES =
            new Lists(
                    List.of(
                            WordList.load(Lists.class, "en/time-words.txt"),
                            CalendarNames.wholeMonths(),
                            CalendarNames.wholeWeekdays()));
    static final Lists TIED_PLURALS = new Lists("leading-plurals.txt");
    static final Lists YEAR_WORDS = new Lists("year-words.txt");

    /** The trend of a verb's form. */
    static final Map<String, Trend> TRENDS = trends();

    /** By what a verb multiplies: {@code doubled}. */
    static final Map<String, Double> MULTIPLES = multiples();

    /** Plurals and their singulars. */
    static final Map<String, String> PLURALS = plurals();

    private final Set<String> words;

    private Lists(String name) {
        this(List.of(WordList.load(Lists.class, "en/" + name)));
    }

    private Lists(List<Set<String>> lists) {
        this.words = new TreeSet<>();
        lists.forEach(words::addAll);
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

    private static Map<String, Double> multiples() {
        Map<String, Double> multiples = new TreeMap<>();
        for (String line : WordList.lines(Lists.class, "en/multiples.tsv")) {
            String[] fields = line.split("\t", -1);
            multiples.put(fields[0], Double.valueOf(fields[1]));
        }
        return multiples;
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
