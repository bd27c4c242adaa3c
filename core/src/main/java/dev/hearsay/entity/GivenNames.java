package dev.hearsay.entity;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known of given names: their gender, their spellings, their short forms.
 *
 * <pre>{@code
 * GivenNames.gender("Ann")             ->  FEMALE
 * GivenNames.same("Sergey", "Sergei")  ->  true
 * GivenNames.same("Bill", "William")   ->  true
 * GivenNames.same("Bill", "Bob")       ->  false
 * }</pre>
 *
 * <p>Some two thousand names, most of them European, Arabic and Slavic: {@code en/given-names.tsv}.
 * A name that is not among them has no known gender.
 */
public final class GivenNames {
    private static final Map<String, Entry> ENTRIES = load();
    private static final int SHORTEST_SOUNDED = 4;

    private GivenNames() {}

    /** A gender, as far as words tell. */
    public enum Gender {
        /** {@code she}, {@code Mrs}, {@code Ann}. */
        FEMALE,
        /** {@code he}, {@code Mr}, {@code Bo}. */
        MALE,
        /** Either, or the words do not tell. */
        UNKNOWN;

        /** Whether one of them says female and the other male. */
        public boolean conflicts(Gender other) {
            return this != UNKNOWN && other != UNKNOWN && this != other;
        }

        static Gender of(String letter) {
            return letter.equals("f") ? FEMALE : letter.equals("m") ? MALE : UNKNOWN;
        }
    }

    private record Entry(Gender gender, String spelling, List<String> full) {}

    /** The gender that a given name tells; {@code Jean-Marie} is read by its first part. */
    public static Gender gender(String given) {
        return entry(given).map(Entry::gender).orElse(Gender.UNKNOWN);
    }

    /** Whether it is known as a given name. */
    public static boolean known(String word) {
        return ENTRIES.containsKey(Spelling.fold(word));
    }

    /** How keys spell it: {@code sergei} for {@code Sergey}; folded where it is not known. */
    public static String spelling(String given) {
        Entry entry = ENTRIES.get(Spelling.fold(given));
        return entry == null ? Spelling.plain(given) : entry.spelling();
    }

    /**
     * Whether two given names may be one: equal, spellings of one name, or one short for the other.
     * Initials are not given names.
     */
    public static boolean same(String one, String other) {
        String first = spelling(one);
        String second = spelling(other);
        if (first.equals(second) || shortFor(one, second) || shortFor(other, first)) {
            return true;
        }
        return Math.min(first.length(), second.length()) >= SHORTEST_SOUNDED
                && Spelling.sound(first).equals(Spelling.sound(second))
                && !gender(one).conflicts(gender(other));
    }

    private static boolean shortFor(String given, String full) {
        Entry entry = ENTRIES.get(Spelling.fold(given));
        return entry != null && entry.full().contains(full);
    }

    private static Optional<Entry> entry(String given) {
        String folded = Spelling.fold(given);
        return Optional.ofNullable(ENTRIES.get(folded))
                .or(() -> Optional.ofNullable(ENTRIES.get(folded.split("-", 2)[0])));
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> entries = new TreeMap<>();
        for (String line : WordList.lines(GivenNames.class, "en/given-names.tsv")) {
            String[] parts = line.split("\t", -1);
            List<String> full = parts.length > 3 ? List.of(parts[3].split(",", -1)) : List.of();
            entries.put(parts[0], new Entry(Gender.of(parts[1]), parts[2], full));
        }
        return entries;
    }
}
