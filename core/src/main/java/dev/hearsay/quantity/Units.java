package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.quantity.Tokens.Token;
import dev.hearsay.text.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The units of {@code units.tsv}, found before and behind numbers. */
final class Units {
    private static final Set<String> CODES = new TreeSet<>();
    private static final Phrases<Entry> BEFORE = new Phrases<>();
    private static final Phrases<Entry> BEHIND = new Phrases<>();

    static {
        for (String line : WordList.lines(Units.class, "en/units.tsv")) {
            String[] fields = line.split("\t", -1);
            if (fields[2].equals("money-before") && isLetters(fields[0])) {
                CODES.add(fields[0]);
            }
        }
        for (String line : WordList.lines(Units.class, "en/units.tsv")) {
            String[] fields = line.split("\t", -1);
            Optional<String> code =
                    fields.length > 3 && !fields[3].isEmpty()
                            ? Optional.of(fields[3])
                            : Optional.<String>empty();
            Entry entry = new Entry(fields[1], kind(fields[2]), code);
            (fields[2].equals("money-before") ? BEFORE : BEHIND).add(fields[0], entry);
        }
    }

    private Units() {}

    /** What a form means. */
    record Entry(String name, Kind kind, Optional<String> currency) {

        Unit unit(String words) {
            return new Unit(name, currency, Optional.empty(), words);
        }
    }

    /** Whether letters before digits are a currency's: {@code RM300}. */
    static boolean isCurrencyCode(String letters) {
        return CODES.contains(letters);
    }

    /** A currency that begins at a token, to stand before its number. */
    static Optional<Phrases.Found<Entry>> currencyAt(Tokens tokens, int start) {
        Token token = tokens.at(start);
        boolean may = !token.isWord() || token.isCapital();
        return may && !token.isNumber() ? BEFORE.at(tokens, start) : Optional.empty();
    }

    /** Whether a currency's sign or code stands right before a token. */
    static boolean currencyBefore(Tokens tokens, int at) {
        return BEFORE.before(tokens, at).isPresent();
    }

    /** A unit that begins at a token. */
    static Optional<Phrases.Found<Entry>> at(Tokens tokens, int start) {
        return BEHIND.at(tokens, start);
    }

    private static boolean isLetters(String form) {
        return form.chars().allMatch(Character::isLetter);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "money", "money-before" -> Kind.MONEY;
            case "share" -> Kind.SHARE;
            case "duration" -> Kind.DURATION;
            case "age" -> Kind.AGE;
            case "multiple" -> Kind.MULTIPLE;
            default -> Kind.MEASURE;
        };
    }
}
