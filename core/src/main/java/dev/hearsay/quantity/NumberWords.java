package dev.hearsay.quantity;

import dev.hearsay.grammar.Lexicon;
import dev.hearsay.text.WordList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The words of the list of numbers in {@code grammar}. */
final class NumberWords {
    private static final Map<String, Entry> WORDS = load();

    private NumberWords() {}

    /** What sort of number word it is. */
    enum Sort {
        UNIT,
        TEEN,
        TEN,
        SCALE,
        CROWD,
        PART
    }

    /** A word's sort and value. */
    record Entry(Sort sort, double value) {}

    static Optional<Entry> find(String lower) {
        return Optional.ofNullable(WORDS.get(lower));
    }

    static boolean is(String lower, Sort sort) {
        return find(lower).filter(entry -> entry.sort() == sort).isPresent();
    }

    /** The value of a word of a sort; 0 where it is none. */
    static double value(String lower, Sort sort) {
        return find(lower).filter(entry -> entry.sort() == sort).map(Entry::value).orElse(0.0);
    }

    /** What a letter or two right behind digits multiply them by; 1 where nothing. */
    static double glued(String words) {
        return switch (words) {
            case "k", "K" -> 1e3;
            case "m", "M", "mn", "mln", "mil", "Mn", "mm" -> 1e6;
            case "b", "B", "bn", "bln", "Bn" -> 1e9;
            case "t", "T", "tn", "trn", "Tn" -> 1e12;
            default -> 1;
        };
    }

    private static Map<String, Entry> load() {
        Map<String, Entry> words = new TreeMap<>();
        for (String line : WordList.lines(Lexicon.class, "en/numbers.tsv")) {
            String[] fields = line.split("\t", -1);
            Sort sort =
                    switch (fields[1]) {
                        case "unit" -> Sort.UNIT;
                        case "teen" -> Sort.TEEN;
                        case "ten" -> Sort.TEN;
                        case "scale" -> Sort.SCALE;
                        case "crowd" -> Sort.CROWD;
                        default -> Sort.PART;
                    };
            words.put(fields[0], new Entry(sort, Double.parseDouble(fields[2])));
        }
        return words;
    }

    /** The words of a cardinal, added up as far as they make one. */
    static final class Sum {
        private double total;
        private double current;
        private double largest = Double.MAX_VALUE;
        private Sort last = Sort.PART;

        /** Adds a word; false where it cannot stand behind the words so far. */
        boolean add(Entry entry) {
            boolean begins = last == Sort.PART;
            boolean afterScale = last == Sort.SCALE;
            boolean fits =
                    switch (entry.sort()) {
                        case UNIT ->
                                begins || afterScale || (last == Sort.TEN && entry.value() > 0);
                        case TEEN, TEN -> begins || afterScale;
                        case SCALE -> !begins && scales(entry.value());
                        default -> false;
                    };
            if (fits && entry.sort() != Sort.SCALE) {
                current += entry.value();
            }
            last = fits ? entry.sort() : last;
            return fits;
        }

        private boolean scales(double value) {
            if (value == 100 || value == 12) {
                boolean small = current > 0 && current < 100;
                current *= small ? value : 1;
                return small;
            }
            if (current == 0 || value > largest) {
                boolean again = current == 0 && total > 0 && last == Sort.SCALE;
                total *= again ? value : 1;
                return again;
            }
            total += current * value;
            current = 0;
            largest = value;
            return true;
        }

        boolean joins() {
            return last == Sort.SCALE;
        }

        double value() {
            return total + current;
        }
    }
}
