package dev.hearsay.quantity;

import dev.hearsay.quantity.NumberWords.Sort;
import dev.hearsay.quantity.Numeral.Form;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/**
 * Numbers in words.
 *
 * <pre>{@code
 * two hundred and fifty thousand   ->  250000
 * a couple of hundred              ->  200
 * three-quarters, half, a third    ->  0.75, 0.5, 0.333…
 * tens of thousands                ->  10000, 100000
 * }</pre>
 */
final class Spelled {
    private final Tokens tokens;

    Spelled(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The number in words that begins at a token. */
    Optional<Numeral> at(int i) {
        return half(i).or(() -> crowd(i))
                .or(() -> vague(i))
                .or(() -> article(i))
                .or(() -> inEvery(i))
                .or(() -> cardinal(i));
    }

    /** {@code half of}, {@code half the}, {@code half a million}, {@code half an hour}. */
    private Optional<Numeral> half(int i) {
        if (!tokens.at(i).is("half")
                || tokens.at(i - 1).isAny("first", "second", "the", "and", "other", "-")) {
            return Optional.empty();
        }
        Token next = tokens.at(i + 1);
        double million = NumberWords.value(next.lower(), Sort.SCALE);
        if (million > 1000) {
            return Optional.of(new Numeral(i, i + 2, Amount.of(million / 2), Form.WORDS));
        }
        if (next.isAny("a", "an")) {
            double scale = NumberWords.value(tokens.at(i + 2).lower(), Sort.SCALE);
            return scale > 0
                    ? Optional.of(new Numeral(i, i + 3, Amount.of(scale / 2), Form.WORDS))
                    : Units.at(tokens, i + 2)
                            .map(u -> new Numeral(i, i + 2, Amount.of(0.5), Form.WORDS));
        }
        boolean of = next.isAny("of", "the", "their", "its", "his", "her", "our", "all", "those");
        return of
                ? Optional.of(new Numeral(i, i + 1, Amount.of(0.5), Form.PART))
                : Optional.empty();
    }

    /** {@code dozens}, {@code hundreds of thousands}: from once to ten times the scale. */
    private Optional<Numeral> crowd(int i) {
        double scale = NumberWords.value(tokens.at(i).lower(), Sort.CROWD);
        if (scale == 0 || !crowds(i)) {
            return Optional.empty();
        }
        int end = i + 1;
        double more = NumberWords.value(tokens.at(end + 1).lower(), Sort.CROWD);
        if (tokens.at(end).is("of") && more > 0) {
            scale *= more;
            end += 2;
        } else if (scale == 10) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(i, end, Amount.of(scale, 10 * scale), Form.CROWD));
    }

    /** Whether {@code scores} are twenties here, and {@code thousands} no part of a number. */
    private boolean crowds(int i) {
        boolean scores = tokens.at(i).is("scores");
        boolean of = tokens.at(i + 1).is("of");
        return of || (!scores && !tokens.at(i - 1).isNumber() && !tokens.at(i - 1).is("the"));
    }

    /** {@code several hundred}, {@code a few thousand}, {@code a couple of dozen}. */
    private Optional<Numeral> vague(int i) {
        int at = tokens.at(i).isAny("a", "the") ? i + 1 : i;
        if (tokens.at(at).is("couple")) {
            return couple(i, at);
        }
        if (!tokens.at(at).isAny("several", "few", "many")) {
            return Optional.empty();
        }
        double scale = NumberWords.value(tokens.at(at + 1).lower(), Sort.SCALE);
        int end = at + 2;
        while (scale > 0 && NumberWords.is(tokens.at(end).lower(), Sort.SCALE)) {
            scale *= NumberWords.value(tokens.at(end++).lower(), Sort.SCALE);
        }
        return scale == 0
                ? Optional.empty()
                : Optional.of(new Numeral(i, end, Amount.of(2 * scale, 9 * scale), Form.CROWD));
    }

    private Optional<Numeral> couple(int start, int at) {
        int next = tokens.at(at + 1).is("of") ? at + 2 : at + 1;
        if (start == at || tokens.at(start).is("the")) {
            return Optional.empty();
        }
        double scale = NumberWords.value(tokens.at(next).lower(), Sort.SCALE);
        if (scale > 0) {
            return Optional.of(new Numeral(start, next + 1, Amount.of(2 * scale), Form.CROWD));
        }
        boolean counted = next > at + 1 || tokens.at(next).isAny("more", "dozen", "hundred");
        return counted
                ? Optional.of(new Numeral(start, next, Amount.of(2), Form.CROWD))
                : Optional.empty();
    }

    /** {@code a million}, {@code a dozen}, {@code a third of}. */
    private Optional<Numeral> article(int i) {
        if (!tokens.at(i).isAny("a", "an")) {
            return Optional.empty();
        }
        Token next = tokens.at(i + 1);
        double scale = NumberWords.value(next.lower(), Sort.SCALE);
        if (scale > 0) {
            int end = i + 2;
            while (NumberWords.is(tokens.at(end).lower(), Sort.SCALE)) {
                scale *= NumberWords.value(tokens.at(end++).lower(), Sort.SCALE);
            }
            return Optional.of(new Numeral(i, end, Amount.of(scale), Form.WORDS));
        }
        return part(i, 1, i + 1);
    }

    /** {@code one in five}, {@code nine out of ten}. */
    private Optional<Numeral> inEvery(int i) {
        double share = small(i);
        int at = i + 1;
        at = tokens.at(at).is("out") ? at + 1 : at;
        boolean out = at > i + 1 && tokens.at(at).is("of");
        boolean in = tokens.at(at).is("in") && at == i + 1;
        at = tokens.at(at + 1).is("every") ? at + 1 : at;
        double all = small(at + 1);
        boolean clear = all > share && share > 0 && (out || share == 1);
        boolean cut = NumberWords.is(tokens.at(at + 2).lower(), Sort.SCALE);
        return clear && (in || out) && !cut
                ? Optional.of(new Numeral(i, at + 2, Amount.of(share / all), Form.PART))
                : Optional.empty();
    }

    /** The value of one word or run of digits below a hundred; 0 else. */
    private double small(int i) {
        Token token = tokens.at(i);
        if (token.isNumber()) {
            double number = Double.parseDouble(token.words().replace(",", ""));
            return number < 101 && number == Math.rint(number) ? number : 0;
        }
        return NumberWords.find(token.lower())
                .filter(e -> e.sort() == Sort.UNIT || e.sort() == Sort.TEEN || e.sort() == Sort.TEN)
                .map(NumberWords.Entry::value)
                .orElse(0.0);
    }

    /** {@code two-thirds}, {@code a quarter of}: {@code count} of the part at a token. */
    private Optional<Numeral> part(int start, double count, int at) {
        Token token = tokens.at(at);
        double parts = NumberWords.value(token.lower(), Sort.PART);
        boolean plural = token.lower().endsWith("s");
        boolean of = tokens.at(at + 1).isAny("of", "less", "more", "fewer", "off", "the", "larger");
        boolean hyphen =
                (tokens.glued(at) && tokens.at(at - 1).isDash())
                        || (tokens.at(start).is("one") && tokens.at(at + 1).isStop());
        boolean clear = count > 1 ? plural : (of || hyphen) && !plural;
        int scale = tokens.at(at + 1).is("of") && tokens.at(at + 2).is("a") ? at + 3 : at + 1;
        double million = NumberWords.value(tokens.at(scale).lower(), Sort.SCALE);
        if (parts > 2 && million > 1000) {
            double value = count / parts * million;
            return Optional.of(new Numeral(start, scale + 1, Amount.of(value), Form.WORDS));
        }
        return parts > 2 && clear
                ? Optional.of(new Numeral(start, at + 1, Amount.of(count / parts), Form.PART))
                : Optional.empty();
    }

    /** {@code twenty-three}, {@code two hundred and fifty thousand}, {@code two and a half}. */
    private Optional<Numeral> cardinal(int i) {
        NumberWords.Sum sum = new NumberWords.Sum();
        int end = i;
        int at = i;
        while (at < tokens.size()) {
            boolean joint =
                    at > i && (tokens.at(at).isDash() || (tokens.at(at).is("and") && sum.joins()));
            int word = joint ? at + 1 : at;
            Optional<NumberWords.Entry> entry = NumberWords.find(tokens.at(word).lower());
            if (entry.isEmpty() || !sum.add(entry.get())) {
                break;
            }
            end = word + 1;
            at = end;
        }
        if (end == i) {
            return Optional.empty();
        }
        return Optional.of(parted(i, end, sum.value()));
    }

    /** A cardinal, or what the words behind it make of it. */
    private Numeral parted(int i, int end, double value) {
        int next = tokens.at(end).isDash() ? end + 1 : end;
        Optional<Numeral> part = value < 100 ? part(i, value, next) : Optional.empty();
        if (part.isPresent()) {
            return part.get();
        }
        if (next > end && isOrdinal(tokens.at(next).lower())) {
            return new Numeral(i, next + 1, Amount.of(value), Form.NONE);
        }
        if (tokens.at(end).is("point")) {
            Optional<Numeral> broken = pointed(i, end + 1, value);
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        if (tokens.at(end).is("and")
                && tokens.at(end + 1).is("a")
                && tokens.at(end + 2).is("half")) {
            double scale = NumberWords.value(tokens.at(end + 3).lower(), Sort.SCALE);
            double half = value % 1000 == 0 ? value * 0.5 / unit(value) : 0.5;
            return scale > 0
                    ? new Numeral(i, end + 4, Amount.of((value + 0.5) * scale), Form.WORDS)
                    : new Numeral(i, end + 3, Amount.of(value + half), Form.WORDS);
        }
        return new Numeral(i, end, Amount.of(value), Form.WORDS);
    }

    /** How many thousands or millions a round number is: 3 of 3000000. */
    private static double unit(double value) {
        double rest = value;
        while (rest >= 1000 && rest % 1000 == 0) {
            rest /= 1000;
        }
        return rest;
    }

    /** {@code six point five}, {@code two point one million}. */
    private Optional<Numeral> pointed(int start, int from, double whole) {
        double value = whole;
        double place = 10;
        int at = from;
        while (NumberWords.is(tokens.at(at).lower(), Sort.UNIT) && place < 1e6) {
            value += NumberWords.value(tokens.at(at++).lower(), Sort.UNIT) / place;
            place *= 10;
        }
        double scale = NumberWords.value(tokens.at(at).lower(), Sort.SCALE);
        int end = scale > 0 ? at + 1 : at;
        return at > from
                ? Optional.of(
                        new Numeral(start, end, Amount.of(value * Math.max(scale, 1)), Form.WORDS))
                : Optional.empty();
    }

    private static boolean isOrdinal(String lower) {
        return lower.equals("first")
                || lower.equals("second")
                || (NumberWords.is(lower, Sort.PART) && !lower.endsWith("s"));
    }
}
