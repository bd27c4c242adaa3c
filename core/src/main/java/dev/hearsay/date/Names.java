package dev.hearsay.date;

import dev.hearsay.grammar.CalendarNames;
import dev.hearsay.text.WordList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names that dates are written with, from lists. */
final class Names {
    private static final Map<String, String> ROLES = table("en/role-words.tsv");

    /** The months for a pattern: {@code jan(?:uary)...}, the longest first. */
    static final String MONTH = either(List.copyOf(CalendarNames.months()));

    /** The days of the week for a pattern. */
    static final String WEEKDAY = either(List.copyOf(CalendarNames.weekdays()));

    /** Zones for a pattern. */
    static final String ZONE = either(WordList.lines(Names.class, "en/zones.txt"));

    private Names() {}

    private static Map<String, String> table(String name) {
        Map<String, String> table = new TreeMap<>();
        for (String line : WordList.lines(Names.class, name)) {
            int tab = line.indexOf('\t');
            table.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return Collections.unmodifiableMap(table);
    }

    private static String either(List<String> words) {
        List<String> longest =
                words.stream().sorted((a, b) -> Integer.compare(b.length(), a.length())).toList();
        return "(?>" + String.join("|", longest) + ")";
    }

    /** The number of a month: 7 for {@code Jul}; 0 where it names none. */
    static int month(String name) {
        return CalendarNames.month(name.toLowerCase(Locale.ROOT));
    }

    /** The number of a day of the week, Monday being 1; 0 where it names none. */
    static int weekday(String name) {
        return CalendarNames.weekday(name.toLowerCase(Locale.ROOT));
    }

    /** What a word such as {@code Updated} says that a date beside it is the date of. */
    static Optional<DateEvidence.Role> role(String word) {
        return Optional.ofNullable(ROLES.get(word.toLowerCase(Locale.ROOT)))
                .map(role -> DateEvidence.Role.valueOf(role.toUpperCase(Locale.ROOT)));
    }
}
