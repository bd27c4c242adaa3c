package dev.hearsay.app.amounts;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** When a unit of gold and one of ours are the same. */
final class UnitNames {
    private static final Map<String, String> NAMES = names();
    private static final Set<String> SMALL = WordList.load(UnitNames.class, "en/small-words.txt");

    private UnitNames() {}

    /**
     * Whether the units are the same: by their names but for case, hyphens and what {@code
     * unit-names.tsv} lists, or by the words of the text; things that are counted by their noun
     * alone; {@code a third} and gold's {@code %} of something; no unit and none.
     */
    static boolean same(GoldAmount gold, Quantity quantity) {
        String theirs = fold(gold.unit());
        String mine = fold(name(quantity));
        boolean part = quantity.kind() == Kind.SHARE && quantity.unit().isEmpty();
        if (theirs.isEmpty() || part) {
            return mine.isEmpty() && (theirs.isEmpty() || theirs.startsWith("%"));
        }
        String words = fold(quantity.unit().map(Unit::words).orElse(""));
        return theirs.equals(mine)
                || (!words.isEmpty() && words.equals(fold(gold.words())))
                || (isCounted(quantity)
                        && head(quantity).filter(heads(gold)::contains).isPresent());
    }

    /** The unit with what it is counted by: {@code dollar per barrel}. */
    static String name(Quantity quantity) {
        return quantity.unit()
                .map(unit -> unit.name() + unit.per().map(per -> " per " + per).orElse(""))
                .orElse("");
    }

    private static boolean isCounted(Quantity quantity) {
        return quantity.kind() == Kind.COUNT || quantity.kind() == Kind.ONE;
    }

    private static Optional<String> head(Quantity quantity) {
        List<String> words = words(quantity.unitName());
        return words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    }

    /**
     * The noun of gold's unit: the last word of its name, and the last of its words before {@code
     * of}.
     */
    private static Set<String> heads(GoldAmount gold) {
        Set<String> heads = new TreeSet<>();
        List<String> name = words(gold.unit());
        if (!name.isEmpty()) {
            heads.add(name.get(name.size() - 1));
        }
        String head = "";
        for (String word : words(gold.words())) {
            if (SMALL.contains(word) && !head.isEmpty()) {
                break;
            }
            head = SMALL.contains(word) ? head : word;
        }
        heads.add(head);
        return heads;
    }

    /** The words of a phrase in lower case and the singular. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (Span span : Words.of(phrase, new Span(0, phrase.length()))) {
            String word = phrase.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            if (Character.isLetterOrDigit(word.codePointAt(0))) {
                words.add(singular(word));
            }
        }
        return words;
    }

    /** The words that say something. */
    static Set<String> content(String phrase) {
        Set<String> words = new TreeSet<>(words(phrase));
        words.removeAll(SMALL);
        return words;
    }

    private static String singular(String word) {
        if (word.equals("men") || word.equals("women")) {
            return word.replace("men", "man");
        }
        if (word.length() < 3 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.substring(0, word.length() - 1);
    }

    private static String fold(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
        return NAMES.getOrDefault(plain, part(plain));
    }

    /** Both sides of {@code per} by themselves. */
    private static String part(String plain) {
        int per = plain.indexOf(" per ");
        return per < 0
                ? plain
                : fold(plain.substring(0, per)) + " per " + fold(plain.substring(per + 5));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (String line : WordList.lines(UnitNames.class, "en/unit-names.tsv")) {
            String[] fields = line.split("\t", -1);
            names.put(fields[0], fields[1]);
        }
        return names;
    }
}
