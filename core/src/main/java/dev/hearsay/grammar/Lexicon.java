package dev.hearsay.grammar;

import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words by kind, from a list, and numbers.
 *
 * <pre>{@code
 * month at "Nov. 9"       ->  11, two tokens
 * n at "two and a half"   ->  2.5
 * }</pre>
 */
public final class Lexicon {
    /** What a token of figures is called in {@link #firsts}. */
    public static final String FIGURES = "#";

    private static final Numbers NUMBERS = new Numbers();

    private final Map<String, Map<String, List<Entry>>> entries = new LinkedHashMap<>();

    /** The words of one entry; {@code capital} where they count only with a capital. */
    private record Entry(List<String> words, String value, boolean capital) {

        boolean fits(Tokens tokens, int at) {
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(tokens.lower(at + i))) {
                    return false;
                }
            }
            return !capital || tokens.at(at).isCapitalised();
        }
    }

    /**
     * The words of a list that stands beside a class: kind, words, what they tell, C; and the names
     * of months and days, as the kinds {@code month}, {@code weekday} and {@code weekdays}.
     */
    public static Lexicon load(Class<?> beside, String name) {
        return new Lexicon(WordList.lines(beside, name));
    }

    private Lexicon(List<String> lines) {
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            add(fields[0], fields[1], fields[2], fields.length > 3);
        }
        addMonths();
        addWeekdays();
        entries.values().forEach(byFirst -> byFirst.values().forEach(Lexicon::longestFirst));
    }

    private void add(String kind, String words, String value, boolean capital) {
        List<String> all = List.of(words.split(" "));
        entries.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                .computeIfAbsent(all.get(0), w -> new ArrayList<>())
                .add(new Entry(all, value, capital));
    }

    /** {@code month}: {@code May}, {@code Sept}, {@code Sept.} */
    private void addMonths() {
        for (String name : CalendarNames.months()) {
            String value = Integer.toString(CalendarNames.month(name));
            add("month", name, value, true);
            if (!CalendarNames.wholeMonths().contains(name)) {
                add("month", name + " .", value, true);
            }
        }
    }

    /** {@code weekday}: {@code Friday}, {@code Fri.}; {@code weekdays}: {@code Fridays}. */
    private void addWeekdays() {
        for (String name : CalendarNames.weekdays()) {
            String value = Integer.toString(CalendarNames.weekday(name));
            if (CalendarNames.wholeWeekdays().contains(name)) {
                add("weekday", name, value, true);
                add("weekdays", name + "s", value, true);
            } else {
                add("weekday", name + " .", value, true);
            }
        }
    }

    private static void longestFirst(List<Entry> of) {
        of.sort((a, b) -> b.words.size() - a.words.size());
    }

    /** The number that one word names: 3 for {@code three}; 0 where it names none. */
    public static int number(String lower) {
        return NUMBERS.value(lower);
    }

    /** What words of this kind stand there; the longest where there are several. */
    Optional<Lexed> at(String kind, Tokens tokens, int at) {
        Map<String, List<Entry>> byFirst = entries.getOrDefault(kind, NONE);
        for (Entry entry : byFirst.getOrDefault(tokens.lower(at), List.of())) {
            if (entry.fits(tokens, at)) {
                return Optional.of(new Lexed(at + entry.words.size(), entry.value));
            }
        }
        return NUMBERS.at(kind, tokens, at);
    }

    /** The words that this kind may begin with, {@link #FIGURES} among them where figures may. */
    Set<String> firsts(String kind) {
        Set<String> firsts = new TreeSet<>(entries.getOrDefault(kind, NONE).keySet());
        firsts.addAll(NUMBERS.firsts(kind));
        return firsts;
    }

    private static final Map<String, List<Entry>> NONE = new LinkedHashMap<>();
}
