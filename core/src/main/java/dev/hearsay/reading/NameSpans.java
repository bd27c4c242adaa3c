package dev.hearsay.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Mends the names that the chain found, by what all of the text shows.
 *
 * <pre>{@code
 * [Ann Lee and Bo Berg] said            [Ann Lee] and [Bo Berg]
 * [Robert C.] "[Bobby" Berg]            [Robert C. "Bobby" Berg]
 * [Nordhavn] voted. … in Nordhavn       the second Nordhavn, too
 * }</pre>
 */
final class NameSpans {
    private static final int PERSON = 0;

    /** Sorts that stay the same wherever their words stand: people, organizations, places. */
    private static final int LAST_STEADY = 2;

    /** A name that was found by its words alone. */
    private static final double AGAIN = 0.8;

    /** A name below this is not looked for elsewhere. */
    private static final double SURE = 0.7;

    private static final int SHORTEST = 4;

    /** {@code Lund Courier} is looked for before {@code Lund}. */
    private static final Comparator<Tagged> LONGEST_FIRST =
            Comparator.comparing((Tagged name) -> name.end() - name.start()).reversed();

    /** The names, mended, in order of the text. */
    List<Tagged> mend(Tokens tokens, List<Tagged> names) {
        List<Tagged> parted = new ArrayList<>();
        for (Tagged name : names) {
            parted.addAll(name.label() == PERSON ? parts(tokens, name) : List.of(name));
        }
        List<Tagged> whole = whole(tokens, parted);
        whole.addAll(again(tokens, whole));
        whole.sort(Comparator.comparing(Tagged::start));
        return whole;
    }

    private static List<Tagged> parts(Tokens tokens, Tagged name) {
        List<Tagged> parts = new ArrayList<>();
        int start = name.start();
        for (int word = name.start() + 1; word + 1 < name.end(); word++) {
            if (word > start && Phrases.word(tokens, word).equals("and")) {
                parts.add(new Tagged(PERSON, start, word, name.confidence()));
                start = word + 1;
            }
        }
        parts.add(new Tagged(PERSON, start, name.end(), name.confidence()));
        return parts;
    }

    /** Joins a name with one behind it that begins inside a quotation mark. */
    private static List<Tagged> whole(Tokens tokens, List<Tagged> names) {
        List<Tagged> whole = new ArrayList<>();
        for (Tagged name : names) {
            Tagged before = whole.isEmpty() ? name : whole.get(whole.size() - 1);
            boolean nickname =
                    before.label() == PERSON
                            && name.label() == PERSON
                            && before.end() + 1 == name.start()
                            && isQuote(tokens, before.end())
                            && closes(tokens, name);
            if (nickname) {
                whole.set(
                        whole.size() - 1,
                        new Tagged(PERSON, before.start(), name.end(), name.confidence()));
            } else {
                whole.add(name);
            }
        }
        return whole;
    }

    private static boolean closes(Tokens tokens, Tagged name) {
        for (int word = name.start() + 1; word < name.end(); word++) {
            if (isQuote(tokens, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isQuote(Tokens tokens, int word) {
        return "\"“”".contains(Phrases.word(tokens, word));
    }

    /** The places where the words of a sure name stand again, unmarked and with a capital. */
    private static List<Tagged> again(Tokens tokens, List<Tagged> names) {
        Map<String, List<Tagged>> sure = new TreeMap<>();
        BitSet taken = new BitSet();
        for (Tagged name : names) {
            taken.set(name.start(), name.end());
            String words = words(tokens, name.start(), name.end());
            if (name.label() <= LAST_STEADY
                    && name.confidence() >= SURE
                    && words.length() >= SHORTEST) {
                sure.computeIfAbsent(
                                words(tokens, name.start(), name.start() + 1),
                                k -> new ArrayList<>())
                        .add(name);
            }
        }
        sure.values().forEach(list -> list.sort(LONGEST_FIRST));
        List<Tagged> again = new ArrayList<>();
        for (int word = 0; word < tokens.size(); word++) {
            if (taken.get(word) || !Character.isUpperCase(first(tokens, word))) {
                continue;
            }
            for (Tagged name : sure.getOrDefault(words(tokens, word, word + 1), List.of())) {
                int end = word + name.end() - name.start();
                if (end <= tokens.size()
                        && taken.get(word, end).isEmpty()
                        && words(tokens, word, end)
                                .equals(words(tokens, name.start(), name.end()))) {
                    again.add(new Tagged(name.label(), word, end, AGAIN * name.confidence()));
                    taken.set(word, end);
                }
            }
        }
        return again;
    }

    private static String words(Tokens tokens, int start, int end) {
        return tokens.text().substring(tokens.span(start).start(), tokens.span(end - 1).end());
    }

    private static int first(Tokens tokens, int word) {
        return tokens.text().codePointAt(tokens.span(word).start());
    }
}
