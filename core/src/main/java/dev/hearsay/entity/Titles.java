package dev.hearsay.entity;

import dev.hearsay.entity.GivenNames.Gender;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Titles before names: {@code Mr}, {@code Sen.}, {@code Foreign Minister}, {@code Sheikh}. */
final class Titles {
    private static final int LONGEST = 3;
    private static final Map<String, Title> TITLES = load();

    private Titles() {}

    /** What a title does: says what somebody is, is only polite, or goes with a given name. */
    enum Use {
        ROLE,
        ADDRESS,
        ROYAL
    }

    record Title(Gender gender, Use use) {}

    /** The title of these words; empty where they are none. */
    static Optional<Title> find(String words) {
        return Optional.ofNullable(TITLES.get(Spelling.fold(words).replace(".", "").strip()));
    }

    /**
     * How many of the words at the head are one title; never all of them. A known given name is no
     * title without its full stop: {@code Dean Holt}.
     */
    static int atHead(List<String> words) {
        for (int length = Math.min(LONGEST, words.size() - 1); length > 0; length--) {
            String title = String.join(" ", words.subList(0, length)).replace('-', ' ');
            if (find(title).isPresent()
                    && !(length == 1 && GivenNames.known(title) && words.size() == 2)) {
                return length;
            }
        }
        return 0;
    }

    private static Map<String, Title> load() {
        Map<String, Title> titles = new TreeMap<>();
        for (String line : WordList.lines(Titles.class, "en/honorifics.tsv")) {
            String[] parts = line.split("\t", -1);
            Use use =
                    parts[2].equals("role")
                            ? Use.ROLE
                            : parts[2].equals("royal") ? Use.ROYAL : Use.ADDRESS;
            titles.put(Spelling.fold(parts[0]), new Title(Gender.of(parts[1]), use));
        }
        return titles;
    }
}
