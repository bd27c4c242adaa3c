package dev.hearsay.grammar;

import dev.hearsay.text.WordList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names of months and days of the week, the same for every room.
 *
 * <pre>{@code
 * CalendarNames.month("sept")          ->  9
 * CalendarNames.weekday("monday")      ->  1
 * CalendarNames.wholeWeekdays()        ->  friday, monday, ... without fri, mon
 * }</pre>
 *
 * <p>Asked for in small letters and without a point. Whether {@code may} is a month or {@code sun}
 * a day is for the room to tell.
 */
public final class CalendarNames {
    private static final Map<String, Integer> MONTHS = table("en/months.tsv");
    private static final Map<String, Integer> WEEKDAYS = table("en/weekdays.tsv");
    private static final Set<String> WHOLE_MONTHS = whole(MONTHS);
    private static final Set<String> WHOLE_WEEKDAYS = whole(WEEKDAYS);

    private CalendarNames() {}

    private static Map<String, Integer> table(String name) {
        Map<String, Integer> table = new TreeMap<>();
        for (String line : WordList.lines(CalendarNames.class, name)) {
            String[] fields = line.split("\t", -1);
            table.put(fields[0], Integer.valueOf(fields[1]));
        }
        return Collections.unmodifiableMap(table);
    }

    /** The longest name of each number. */
    private static Set<String> whole(Map<String, Integer> table) {
        Map<Integer, String> longest = new TreeMap<>();
        table.forEach(
                (name, number) ->
                        longest.merge(number, name, (a, b) -> a.length() > b.length() ? a : b));
        return Collections.unmodifiableSet(new TreeSet<>(longest.values()));
    }

    /** The number of a month, long or short; 0 where it names none. */
    public static int month(String lower) {
        return MONTHS.getOrDefault(lower, 0);
    }

    /** The number of a day of the week, long or short, Monday being 1; 0 where it names none. */
    public static int weekday(String lower) {
        return WEEKDAYS.getOrDefault(lower, 0);
    }

    /** All names of months, in alphabetical order. */
    public static Set<String> months() {
        return MONTHS.keySet();
    }

    /** All names of days, in alphabetical order. */
    public static Set<String> weekdays() {
        return WEEKDAYS.keySet();
    }

    /** The long names of months. */
    public static Set<String> wholeMonths() {
        return WHOLE_MONTHS;
    }

    /** The long names of days. */
    public static Set<String> wholeWeekdays() {
        return WHOLE_WEEKDAYS;
    }
}
