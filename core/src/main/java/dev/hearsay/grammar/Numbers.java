package dev.hearsay.grammar;

import dev.hearsay.text.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Numbers in figures and in words.
 *
 * <pre>{@code
 * n      2 1/2, 2.5, twenty-six, two and a half      year   1998, nineteen ninety-eight
 * day    3, 3rd                                      minute 05
 * }</pre>
 *
 * <p>A number is not looked for inside a larger one: there is no day in {@code 10,000}.
 */
final class Numbers {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int MOST = 100_000;
    private static final Set<String> ORDINAL_ENDS = new TreeSet<>(List.of("nd", "rd", "st", "th"));

    /** The words of the list that tell time: no dozens, no millions, no parts. */
    private static final Set<String> SORTS = new TreeSet<>(List.of("unit", "teen", "ten"));

    private static final Set<String> SCALES = new TreeSet<>(List.of("hundred", "thousand"));

    private final Map<String, Integer> words = new LinkedHashMap<>();

    Numbers() {
        for (String line : WordList.lines(Numbers.class, "en/numbers.tsv")) {
            String[] fields = line.split("\t", -1);
            if (SORTS.contains(fields[1]) || SCALES.contains(fields[0])) {
                words.put(fields[0], Integer.parseInt(fields[2]));
            }
        }
    }

    Set<String> firsts(String kind) {
        Set<String> firsts = new TreeSet<>();
        switch (kind) {
            case "n", "year" -> {
                firsts.add(Lexicon.FIGURES);
                firsts.addAll(words.keySet());
                firsts.add("a");
            }
            case "day",
                    "hour",
                    "minute",
                    "hhmm",
                    "mm",
                    "yy",
                    "decade",
                    "fourfigures",
                    "century",
                    "quarter" ->
                    firsts.add(Lexicon.FIGURES);
            default -> {}
        }
        return firsts;
    }

    Optional<Lexed> at(String kind, Tokens tokens, int at) {
        return switch (kind) {
            case "n" -> quantity(tokens, at);
            case "year" -> year(tokens, at);
            case "day" ->
                    figures(tokens, at, new Size(1, 2, 1, 31)).or(() -> ordinal(tokens, at, 31));
            case "hour" -> figures(tokens, at, new Size(1, 2, 0, 24));
            case "minute" -> figures(tokens, at, new Size(2, 2, 0, 59));
            case "hhmm" ->
                    figures(tokens, at, new Size(4, 4, 0, 2400)).filter(l -> isClock(l.value()));
            case "mm" -> figures(tokens, at, new Size(2, 2, 1, 12));
            case "yy" -> figures(tokens, at, new Size(2, 2, 0, 99));
            case "decade", "fourfigures" -> decade(tokens, at);
            case "century", "quarter" -> ordinal(tokens, at, 22);
            default -> Optional.empty();
        };
    }

    private static boolean isClock(String value) {
        return value.length() < 3 || Integer.parseInt(value) % 100 < 60;
    }

    /** How many figures a number may have, and what it may be worth. */
    private record Size(int fewest, int most, int low, int high) {}

    /** A whole number of this size, not a part of a larger one. */
    private static Optional<Lexed> figures(Tokens tokens, int at, Size size) {
        Token token = tokens.at(at);
        int length = token.word().length();
        if (!token.isNumber() || length < size.fewest || length > size.most || isPart(tokens, at)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(token.word());
        return value >= size.low && value <= size.high
                ? Optional.of(new Lexed(at + 1, Integer.toString(value)))
                : Optional.empty();
    }

    /** {@code 10} in {@code 10,000}, {@code 2.10}, {@code $10} or {@code 10%}. */
    private static boolean isPart(Tokens tokens, int at) {
        boolean after =
                (tokens.lower(at + 1).equals(",") || tokens.lower(at + 1).equals("."))
                        && tokens.at(at + 1).joined()
                        && tokens.at(at + 2).joined()
                        && tokens.at(at + 2).isNumber()
                        && !isDotted(tokens, at);
        boolean before =
                tokens.at(at).joined()
                        && (tokens.lower(at - 1).equals(",") || tokens.lower(at - 1).equals("."))
                        && tokens.at(at - 1).joined()
                        && tokens.at(at - 2).isNumber()
                        && !isDotted(tokens, at - 2)
                        && !isDotted(tokens, at - 4);
        return after || before || isMoney(tokens.lower(at - 1)) || tokens.lower(at + 1).equals("%");
    }

    /** {@code 16.07.2018}, from its day on. */
    private static boolean isDotted(Tokens tokens, int day) {
        boolean months = tokens.lower(day + 1).equals(".") && tokens.lower(day + 3).equals(".");
        return (months && tokens.at(day + 4).word().length() == 4)
                || (tokens.lower(day - 1).equals(".")
                        && tokens.lower(day + 1).equals(".")
                        && tokens.at(day + 2).word().length() == 4);
    }

    private static boolean isMoney(String before) {
        return before.equals("$") || before.equals("#");
    }

    private static Optional<Lexed> ordinal(Tokens tokens, int at, int most) {
        String word = tokens.lower(at);
        int figures = word.length() - 2;
        if (figures < 1 || figures > 2 || !ORDINAL_ENDS.contains(word.substring(figures))) {
            return Optional.empty();
        }
        String number = word.substring(0, figures);
        if (!number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number);
        return value >= 1 && value <= most
                ? Optional.of(new Lexed(at + 1, Integer.toString(value)))
                : Optional.empty();
    }

    /** {@code 1990s}, and {@code 90s} or {@code 1990's} cut into its marks. */
    private static Optional<Lexed> decade(Tokens tokens, int at) {
        String word = tokens.lower(at);
        boolean s = word.endsWith("s");
        boolean apart = !s && tokens.lower(at + 1).equals("'") && tokens.lower(at + 2).equals("s");
        String number = s ? word.substring(0, word.length() - 1) : word;
        boolean round = number.length() == 4;
        if ((!s && !apart)
                || !round
                || !number.endsWith("0")
                || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        String decade = number.substring(0, number.length() - 1);
        return Integer.parseInt(number) >= FIRST_YEAR
                ? Optional.of(new Lexed(apart ? at + 3 : at + 1, decade))
                : Optional.empty();
    }

    private Optional<Lexed> year(Tokens tokens, int at) {
        Optional<Lexed> figures = figures(tokens, at, new Size(4, 4, FIRST_YEAR, LAST_YEAR));
        return figures.isPresent() ? figures : spokenYear(tokens, at);
    }

    /** {@code nineteen ninety-eight}, {@code twenty ten}, {@code two thousand}. */
    private Optional<Lexed> spokenYear(Tokens tokens, int at) {
        int century = words.getOrDefault(tokens.lower(at), 0);
        if (century >= 18 && century <= 20) {
            Optional<Lexed> rest = small(tokens, at + 1);
            return rest.filter(r -> Integer.parseInt(r.value()) >= 10)
                    .map(r -> new Lexed(r.end(), century + r.value()));
        }
        boolean thousand = century == 2 && tokens.lower(at + 1).equals("thousand");
        return thousand ? quantity(tokens, at) : Optional.empty();
    }

    /** Below a hundred, in words. */
    private Optional<Lexed> small(Tokens tokens, int at) {
        int value = worth(tokens, at);
        if (value < 0 || value > 99) {
            return Optional.empty();
        }
        boolean hyphen = tokens.lower(at + 1).equals("-");
        int next = worth(tokens, hyphen ? at + 2 : at + 1);
        boolean tens = value >= 20 && next > 0 && next < 10;
        return Optional.of(
                tens
                        ? new Lexed(hyphen ? at + 3 : at + 2, Integer.toString(value + next))
                        : new Lexed(at + 1, Integer.toString(value)));
    }

    /** Any number, whole or not. */
    private Optional<Lexed> quantity(Tokens tokens, int at) {
        Token token = tokens.at(at);
        if (token.isNumber() && !token.word().isBlank()) {
            return inFigures(tokens, at);
        }
        boolean a = tokens.lower(at).equals("a") && worth(tokens, at + 1) >= 100;
        Optional<Lexed> words = inWords(tokens, a ? at + 1 : at);
        return words.map(w -> half(tokens, w));
    }

    /** {@code two and a half}. */
    private static Lexed half(Tokens tokens, Lexed whole) {
        int at = whole.end();
        boolean half =
                tokens.lower(at).equals("and")
                        && (tokens.lower(at + 1).equals("a") || tokens.lower(at + 1).equals("one"))
                        && tokens.lower(at + 2).equals("half");
        boolean hyphens = tokens.lower(at).equals("-") && tokens.lower(at + 1).equals("and");
        if (half) {
            return new Lexed(at + 3, whole.value() + ".5");
        }
        return hyphens && tokens.lower(at + 5).equals("half")
                ? new Lexed(at + 6, whole.value() + ".5")
                : whole;
    }

    /** What one word is worth; 0 where it is no number. */
    int value(String lower) {
        return words.getOrDefault(lower, 0);
    }

    /** What a word is worth; -1 where it is no number. */
    private int worth(Tokens tokens, int at) {
        return words.getOrDefault(tokens.lower(at), -1);
    }

    private Optional<Lexed> inWords(Tokens tokens, int at) {
        int total = 0;
        int current = 0;
        int end = at;
        for (Optional<Lexed> part = part(tokens, end); part.isPresent(); ) {
            int value = Integer.parseInt(part.get().value());
            if (value >= 100) {
                current = Math.max(1, current) * value;
                total += value >= 1000 ? current : 0;
                current = value >= 1000 ? 0 : current;
            } else if (current % 100 == 0) {
                current += value;
            } else {
                break;
            }
            end = part.get().end();
            int next = tokens.lower(end).equals("and") && value >= 100 ? end + 1 : end;
            part = total > MOST || current > MOST ? Optional.empty() : part(tokens, next);
        }
        return end == at
                ? Optional.empty()
                : Optional.of(new Lexed(end, Integer.toString(total + current)));
    }

    /** Below a hundred, or {@code hundred}, {@code thousand}. */
    private Optional<Lexed> part(Tokens tokens, int at) {
        int value = worth(tokens, at);
        return value >= 100
                ? Optional.of(new Lexed(at + 1, Integer.toString(value)))
                : small(tokens, at);
    }

    /** {@code 2}, {@code 2.5}, {@code 1,200}, {@code 2 1/2}, {@code 2½}. */
    private static Optional<Lexed> inFigures(Tokens tokens, int at) {
        String whole = tokens.at(at).word();
        if (whole.length() > 6 || isMoney(tokens.lower(at - 1))) {
            return Optional.empty();
        }
        boolean comma = isMark(tokens, at + 1, ",") && tokens.at(at + 2).word().length() == 3;
        if (comma) {
            return whole.length() > 3
                    ? Optional.empty()
                    : Optional.of(new Lexed(at + 3, whole + tokens.at(at + 2).word()));
        }
        if (isMark(tokens, at + 1, ".")) {
            String part = tokens.at(at + 2).word();
            return part.length() > 3
                    ? Optional.empty()
                    : Optional.of(new Lexed(at + 3, whole + "." + part));
        }
        int half = tokens.lower(at + 1).equals("-") ? at + 2 : at + 1;
        boolean fraction =
                tokens.lower(half).equals("1")
                        && isMark(tokens, half + 1, "/")
                        && tokens.lower(half + 2).equals("2");
        return Optional.of(fraction ? new Lexed(half + 3, whole + ".5") : new Lexed(at + 1, whole));
    }

    /** The mark, with figures right behind it. */
    private static boolean isMark(Tokens tokens, int at, String mark) {
        return tokens.lower(at).equals(mark)
                && tokens.at(at).joined()
                && tokens.at(at + 1).joined()
                && tokens.at(at + 1).isNumber();
    }
}
