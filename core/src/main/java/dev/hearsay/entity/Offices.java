package dev.hearsay.entity;

import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What somebody is said to be, and when two ways to say it mean one office.
 *
 * <pre>{@code
 * Offices.head("the bank's chief economist")                                    ->  economist
 * Offices.same("Russian Foreign Minister", "the Russian foreign policy chief")  ->  true
 * Offices.same("Russian Foreign Minister", "the Syrian top diplomat")           ->  false
 * Offices.same("deputy mayor of Nordhavn", "the mayor")                         ->  false
 * Offices.near("special envoy for Syria", "the Russian chief negotiator")       ->  true
 * }</pre>
 *
 * <p>The role is what an article says of somebody by name; the description is what it calls him
 * later, so that it may say less than the role, but not more. The lists are {@code
 * en/role-nouns.tsv}, {@code en/offices.tsv}, {@code en/title-changers.txt}.
 */
public final class Offices {
    private static final int LONGEST = 6;
    private static final Map<String, Gender> NOUNS = nouns();
    private static final Map<String, String> SAME = new TreeMap<>();
    private static final Map<String, List<String>> NEAR = new TreeMap<>();
    private static final Set<String> CHANGERS = list("en/title-changers.txt");
    private static final Set<String> FILLERS = list("en/title-fillers.txt");
    private static final Set<String> SMALL = list("en/function-words.txt");
    private static final Map<String, String> PARTIES = parties();
    private static final Set<String> PREPOSITIONS =
            new TreeSet<>(List.of("of", "for", "at", "to", "in", "from", "on", "with", "who"));

    static {
        for (String line : WordList.lines(Offices.class, "en/offices.tsv")) {
            String[] parts = line.split("\t", -1);
            if (parts[2].equals("same")) {
                SAME.put(parts[0], parts[1]);
            } else {
                NEAR.computeIfAbsent(parts[0], key -> new ArrayList<>()).add(parts[1]);
            }
        }
    }

    private Offices() {}

    /**
     * A role taken apart.
     *
     * @param words all words, folded, without full stops and possessives
     * @param head the noun, such as economist
     * @param office the office as it is kept, such as foreign minister
     * @param changers deputy, former, acting
     * @param extra what stands before the noun and is not in the office: chief, Nordhavn
     * @param state the state that it names, where it names one
     */
    private record Parts(
            List<String> words,
            String head,
            String office,
            Set<String> changers,
            List<String> extra,
            Optional<String> state) {}

    /** The noun of a role, folded: {@code economist}; empty where no known noun stands in it. */
    public static Optional<String> head(String role) {
        List<String> words = words(role);
        int head = headOf(words);
        return head < 0 ? Optional.empty() : Optional.of(words.get(head));
    }

    /** The office as it is kept: {@code foreign minister} for {@code the Russian top diplomat}. */
    public static Optional<String> office(String role) {
        return parts(role).map(Parts::office);
    }

    /** The state that a role names: {@code Russia} for {@code the Russian top diplomat}. */
    public static Optional<String> state(String role) {
        return stateOf(words(role));
    }

    /** The gender that the noun of a role tells: female for {@code spokeswoman}. */
    public static Gender gender(String role) {
        return head(role)
                .map(head -> NOUNS.getOrDefault(head, Gender.UNKNOWN))
                .orElse(Gender.UNKNOWN);
    }

    /**
     * The party that a role names: {@code republican} for {@code the GOP nominee}, {@code R-Texas}.
     */
    public static Optional<String> party(String role) {
        for (String word : words(role)) {
            String part = word.startsWith("r-") ? "gop" : word.startsWith("d-") ? "dem" : word;
            if (PARTIES.containsKey(part)) {
                return Optional.of(PARTIES.get(part));
            }
        }
        return Optional.empty();
    }

    /** Whether two roles name two parties or two genders. */
    public static boolean conflict(String role, String other) {
        return differ(party(role), party(other)) || gender(role).conflicts(gender(other));
    }

    /**
     * Whether a description says more than a title before a name does, and nothing against it:
     * {@code the Nordhavn harbour judge} for {@code Judge}.
     */
    public static boolean titled(String role, String description) {
        Optional<Parts> known = parts(role);
        Optional<Parts> called = parts(description);
        return known.isPresent()
                && called.isPresent()
                && Character.isUpperCase(role.codePointAt(0))
                && known.get().words().size() == known.get().office().split(" ", -1).length
                && known.get().changers().equals(called.get().changers())
                && known.get().office().equals(called.get().office())
                && !conflict(role, description);
    }

    private static boolean differ(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Whether a word is a noun that says what somebody is: {@code mayor}, {@code nurse}. */
    static boolean noun(String word) {
        return NOUNS.containsKey(Spelling.fold(word).replace(".", ""));
    }

    /** Whether a description means the office that a role says. */
    public static boolean same(String role, String description) {
        return compare(role, description, false);
    }

    /**
     * Whether a description may mean the role in a text where nobody else fits: {@code chief
     * negotiator} for a special envoy, {@code leader} for a president.
     */
    public static boolean near(String role, String description) {
        return compare(role, description, true);
    }

    private static boolean compare(String role, String description, boolean near) {
        Optional<Parts> known = parts(role);
        Optional<Parts> called = parts(description);
        if (known.isEmpty() || called.isEmpty()) {
            return false;
        }
        Parts one = known.get();
        Parts other = called.get();
        if (!one.changers().equals(other.changers())
                || conflict(role, description)
                || differ(one.state(), other.state())) {
            return false;
        }
        boolean fits = one.words().containsAll(other.extra());
        if (near) {
            return fits
                    && (NEAR.getOrDefault(other.office(), List.of()).contains(one.office())
                            || NEAR.getOrDefault(other.head(), List.of()).contains(one.office()));
        }
        return fits && (one.office().equals(other.office()) || shortened(one, other));
    }

    /** {@code the minister} for a foreign minister, but not for another office kept by its name. */
    private static boolean shortened(Parts role, Parts description) {
        return role.head().equals(description.head())
                && (description.office().equals(description.head())
                        || role.words().containsAll(List.of(description.office().split(" ", -1))));
    }

    private static Optional<Parts> parts(String role) {
        List<String> words = words(role);
        int head = headOf(words);
        if (head < 0) {
            return Optional.empty();
        }
        int start = head;
        int end = head + 1;
        String office = SAME.getOrDefault(words.get(head), words.get(head));
        for (int from = 0; from <= head; from++) {
            for (int to = Math.min(words.size(), from + LONGEST); to > head; to--) {
                String kept = SAME.get(String.join(" ", words.subList(from, to)));
                if (kept != null && to - from > end - start) {
                    start = from;
                    end = to;
                    office = kept;
                }
            }
        }
        Set<String> changers = new TreeSet<>();
        List<String> extra = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            String word = words.get(i);
            if (CHANGERS.contains(word)) {
                changers.add(word.equals("ex") ? "former" : word);
            } else if (tells(word)) {
                extra.add(word);
            }
        }
        return Optional.of(
                new Parts(words, words.get(head), office, changers, extra, stateOf(words)));
    }

    private static boolean tells(String word) {
        return !SMALL.contains(word)
                && !FILLERS.contains(word)
                && !word.endsWith("-year-old")
                && !PARTIES.containsKey(word)
                && States.of(word).isEmpty();
    }

    /** The last role noun before the first preposition that follows one. */
    private static int headOf(List<String> words) {
        int head = -1;
        for (int i = 0; i < words.size(); i++) {
            if (head >= 0 && PREPOSITIONS.contains(words.get(i))) {
                break;
            }
            if (NOUNS.containsKey(words.get(i))) {
                head = i;
            }
        }
        return head;
    }

    /**
     * Whose office it is: before the noun or behind its "of"; an envoy for Syria is not Syria's.
     */
    private static Optional<String> stateOf(List<String> words) {
        int head = Math.max(0, headOf(words));
        Optional<String> before = stateIn(words.subList(0, head));
        boolean of = head + 1 < words.size() && words.get(head + 1).equals("of");
        return before.isPresent() || !of ? before : stateIn(words.subList(head + 2, words.size()));
    }

    private static Optional<String> stateIn(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            for (int to = Math.min(words.size(), i + 3); to > i; to--) {
                Optional<String> state = States.of(String.join(" ", words.subList(i, to)));
                if (state.isPresent()) {
                    return state;
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> words(String role) {
        List<String> words = new ArrayList<>();
        for (String word : Spelling.fold(role).split("\\s++", -1)) {
            String trimmed = Spelling.trim(word);
            for (String part : split(trimmed)) {
                if (!part.isEmpty()) {
                    words.add(part);
                }
            }
        }
        return words;
    }

    /** {@code ex-mayor} is two words, {@code u.s.} and {@code 34-year-old} are one. */
    private static List<String> split(String word) {
        if (word.startsWith("ex-")) {
            return List.of("ex", word.substring(3));
        }
        if (word.startsWith("vice-")) {
            return List.of("vice", word.substring(5));
        }
        if (word.endsWith("-elect")) {
            return List.of("elect", word.substring(0, word.length() - 6));
        }
        boolean dotted = word.indexOf('.') >= 0 && word.indexOf('.') < word.length() - 1;
        return List.of(dotted ? word : word.replace(".", ""));
    }

    private static Set<String> list(String name) {
        return WordList.load(Offices.class, name);
    }

    private static Map<String, String> parties() {
        Map<String, String> parties = new TreeMap<>();
        for (String line : WordList.lines(Offices.class, "en/parties.tsv")) {
            String[] parts = line.split("\t", -1);
            parties.put(parts[0], parts[1]);
        }
        return parties;
    }

    private static Map<String, Gender> nouns() {
        Map<String, Gender> nouns = new TreeMap<>();
        for (String line : WordList.lines(Offices.class, "en/role-nouns.tsv")) {
            String[] parts = line.split("\t", -1);
            nouns.put(parts[0], Gender.of(parts[1]));
        }
        for (String title :
                List.of("sen", "rep", "gov", "gen", "col", "capt", "adm", "lt", "sgt", "prof")) {
            nouns.put(title, Gender.UNKNOWN);
        }
        return nouns;
    }
}
