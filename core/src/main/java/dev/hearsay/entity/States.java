package dev.hearsay.entity;

import dev.hearsay.text.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** States, the words made of their names, and the places and houses that stand for them. */
final class States {
    private static final Map<String, String> NAMES = load("en/states.tsv", "name");
    private static final Map<String, String> ADJECTIVES = load("en/states.tsv", "adjective");
    private static final Map<String, String> SEATS = load("en/metonyms.tsv", "agent");
    private static final Map<String, String> METONYMS = load("en/metonyms.tsv", "always");
    private static final Set<String> NOUNS = WordList.load(States.class, "en/government-nouns.txt");

    private States() {}

    /** The state of that name: {@code Russia} for {@code the Russian Federation}. */
    static Optional<String> named(String name) {
        return Optional.ofNullable(NAMES.get(plain(name)));
    }

    /**
     * The state of a name or an adjective: {@code Russia} for {@code Russian}, {@code Russia's}.
     */
    static Optional<String> of(String word) {
        String plain = plain(word);
        return Optional.ofNullable(NAMES.get(plain))
                .or(() -> Optional.ofNullable(ADJECTIVES.get(plain)));
    }

    /** The state that a seat of government stands for when it speaks: {@code Russia} for Moscow. */
    static Optional<String> ofSeat(String name) {
        return Optional.ofNullable(SEATS.get(plain(name)));
    }

    /** The state for which a name always stands: {@code Russia} for the Kremlin. */
    static Optional<String> ofMetonym(String name) {
        return Optional.ofNullable(METONYMS.get(plain(name)));
    }

    /** Whether the words end in a noun for a government or an organ, or begin so before "of". */
    static boolean organ(String words) {
        String head = plain(words).split(" (?:of|for|in|at|to) ", 2)[0];
        for (int from = 0; from >= 0 && from < head.length(); ) {
            if (NOUNS.contains(head.substring(from))) {
                return true;
            }
            int space = head.indexOf(' ', from);
            from = space < 0 ? -1 : space + 1;
        }
        return false;
    }

    private static String plain(String words) {
        String plain = Spelling.fold(Spelling.trim(words)).replace("\n", " ");
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }

    private static Map<String, String> load(String list, String sort) {
        Map<String, String> states = new TreeMap<>();
        for (String line : WordList.lines(States.class, list)) {
            String[] parts = line.split("\t", -1);
            if (parts[2].equals(sort)) {
                states.put(Spelling.fold(parts[0]), parts[1]);
            }
        }
        return states;
    }
}
