package dev.hearsay.speaker;

import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What sort of speaker a noun makes: {@code a report}, {@code the ministry}, {@code critics}. */
final class Nouns {
    private static final Set<String> PLURALS = WordList.load(Nouns.class, "en/plural-people.txt");
    private static final List<String> PLURAL_ENDINGS = List.of("men", "people", "children");

    /** {@code press}, {@code census}, {@code analysis}. */
    private static final List<String> ONE = List.of("ss", "us", "sis");

    private static final List<String> LONG_ENDINGS = List.of("ches", "shes", "sses", "xes");
    private static final Map<String, Speaker.Kind> KINDS = kinds();

    private Nouns() {}

    /** The kind of a noun in small letters, also of its plural; nothing where it is not listed. */
    static Optional<Speaker.Kind> kind(String noun) {
        for (String form : List.of(noun, singular(noun))) {
            if (KINDS.containsKey(form)) {
                return Optional.of(KINDS.get(form));
            }
        }
        return Optional.empty();
    }

    /** Whether a noun calls an organization or an organ of a state. */
    static boolean isBody(String noun) {
        return kind(noun)
                .filter(k -> k == Speaker.Kind.ORGANIZATION || k == Speaker.Kind.GOVERNMENT)
                .isPresent();
    }

    /** {@code companies} is {@code company}; what is no plural stays as it is. */
    static String singular(String noun) {
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (LONG_ENDINGS.stream().anyMatch(noun::endsWith)) {
            return noun.substring(0, noun.length() - 2);
        }
        return isRegular(noun) ? noun.substring(0, noun.length() - 1) : noun;
    }

    /** Whether several are meant. */
    static boolean isPlural(String noun) {
        return PLURALS.contains(noun)
                || PLURAL_ENDINGS.stream().anyMatch(noun::endsWith)
                || isRegular(noun);
    }

    private static boolean isRegular(String noun) {
        return noun.endsWith("s") && ONE.stream().noneMatch(noun::endsWith);
    }

    private static Map<String, Speaker.Kind> kinds() {
        Map<String, Speaker.Kind> kinds = new TreeMap<>();
        for (String line : WordList.lines(Nouns.class, "en/nouns.tsv")) {
            List<String> fields = List.of(line.split("\t", -1));
            kinds.put(fields.get(0), Speaker.Kind.valueOf(fields.get(1).toUpperCase(Locale.ROOT)));
        }
        return kinds;
    }
}
