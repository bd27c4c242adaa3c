package dev.hearsay.quantity;

import dev.hearsay.quantity.NumberWords.Sort;
import dev.hearsay.quantity.Numeral.Form;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/** Numbers of any form: digits, words, and both together. */
final class Numerals {
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] VULGAR_VALUES = {
        1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0,
        5 / 6.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0
    };

    private final Tokens tokens;
    private final Spelled spelled;

    Numerals(Tokens tokens) {
        this.tokens = tokens;
        this.spelled = new Spelled(tokens);
    }

    /** The number that begins at a token, its sign included. */
    Optional<Numeral> at(int i) {
        if (isSign(i)) {
            int number = i + 1 + (tokens.at(i + 1).isDash() ? 1 : 0);
            return unsigned(number).filter(n -> n.form() != Form.NONE).map(n -> n.negative(i));
        }
        return unsigned(i);
    }

    /** {@code minus 5}, {@code minus-5}, and {@code -5} behind a space or bracket. */
    private boolean isSign(int i) {
        Token token = tokens.at(i);
        if (token.isAny("minus", "negative")) {
            return tokens.at(i + 1).isNumber() || tokens.at(i + 1).isDash();
        }
        boolean open = !token.glued() || tokens.at(i - 1).isAny("(", "[", "/");
        return token.isAny("-", "−") && open && tokens.at(i + 1).isNumber() && tokens.glued(i + 1);
    }

    private Optional<Numeral> unsigned(int i) {
        Token token = tokens.at(i);
        if (token.isNumber()) {
            return Optional.of(digits(i));
        }
        int vulgar = token.words().length() == 1 ? VULGAR.indexOf(token.words()) : -1;
        if (vulgar >= 0) {
            return Optional.of(new Numeral(i, i + 1, Amount.of(VULGAR_VALUES[vulgar]), Form.PART));
        }
        return token.isWord() ? spelled.at(i) : Optional.empty();
    }

    private Numeral digits(int i) {
        double value = value(i);
        int end = i + 1;
        Token next = tokens.at(end);
        if (next.is("/") && next.glued() && tokens.at(end + 1).isNumber()) {
            return slashed(i, value);
        }
        if (next.is("×") && tokens.at(end + 1).is("10")) {
            return scientific(i, value);
        }
        int vulgar = next.words().length() == 1 ? VULGAR.indexOf(next.words()) : -1;
        if (vulgar >= 0) {
            return new Numeral(i, end + 1, Amount.of(value + VULGAR_VALUES[vulgar]), Form.DIGITS);
        }
        if (next.isNumber() && tokens.at(end + 1).is("/") && tokens.glued(end + 1)) {
            Numeral part = digits(end);
            if (part.form() == Form.PART) {
                return new Numeral(i, part.end(), Amount.of(value + part.number()), Form.DIGITS);
            }
        }
        if (next.glued() && next.isAny("st", "nd", "rd", "th", "s", "'s", "’s")) {
            boolean seconds = next.is("s") && value < 10 && tokens.at(i).words().contains(".");
            if (!seconds) {
                return new Numeral(i, end + 1, Amount.of(value), Form.NONE);
            }
        }
        return isSpaced(i, end) ? spaced(i) : scaled(i, end, value);
    }

    /** {@code 40 000}, {@code 1 234 567}: groups of three behind single spaces. */
    private boolean isSpaced(int i, int end) {
        Token first = tokens.at(i);
        Token group = tokens.at(end);
        return first.words().length() <= 3
                && !first.words().contains(".")
                && group.isNumber()
                && group.words().length() == 3
                && !group.words().contains(".")
                && group.span().start() == tokens.at(end - 1).span().end() + 1
                && !tokens.at(i - 1).isCapital();
    }

    private Numeral spaced(int i) {
        double value = value(i);
        int end = i + 1;
        while (isSpaced(i, end) && end < i + 5) {
            value = value * 1000 + value(end++);
        }
        return scaled(i, end, value);
    }

    /** {@code 1.5 million}, {@code 10m}, {@code 4 hundred million}, {@code 2 dozen}. */
    private Numeral scaled(int i, int from, double number) {
        double value = number;
        int end = from;
        if (gluedScale(i, from)) {
            value *= NumberWords.glued(tokens.at(end++).words());
        }
        int word = tokens.at(end).isDash() && tokens.glued(end + 1) ? end + 1 : end;
        boolean plus = tokens.at(word).isAny("plus", "+") && tokens.glued(word);
        word = plus && NumberWords.is(tokens.at(word + 1).lower(), Sort.SCALE) ? word + 1 : word;
        while (NumberWords.is(tokens.at(word).lower(), Sort.SCALE)) {
            value *= NumberWords.value(tokens.at(word).lower(), Sort.SCALE);
            end = word + 1;
            word = end;
        }
        boolean half =
                tokens.at(end).is("and")
                        && tokens.at(end + 1).is("a")
                        && tokens.at(end + 2).is("half");
        if (half && end > from) {
            return new Numeral(i, end + 3, Amount.of(value + value / number / 2), Form.SCALED);
        }
        return new Numeral(i, end, Amount.of(value), end == from ? Form.DIGITS : Form.SCALED);
    }

    /**
     * Whether the letters right behind digits multiply them: not the metres of {@code 37m long}.
     */
    private boolean gluedScale(int i, int at) {
        Token letters = tokens.at(at);
        boolean spaced = !letters.glued() && letters.isAny("b", "m") && letters.isCapital();
        if ((!letters.glued() && !spaced) || NumberWords.glued(letters.words()) == 1) {
            return false;
        }
        boolean money = Units.currencyBefore(tokens, i);
        Token next = tokens.at(at + 1);
        if (money) {
            return true;
        }
        if (letters.words().equals("K") || letters.words().equals("mm")) {
            return letters.words().equals("K") && next.isWord();
        }
        if (letters.words().equals("m")) {
            boolean point = tokens.at(i).words().contains(".");
            boolean size = next.isAny("long", "wide", "tall", "high", "deep", "away");
            boolean counted = next.is("of") || Counted.at(tokens, at + 1, false).isPresent();
            return (counted || (point && next.isWord())) && !size;
        }
        boolean noun = next.isWord() && (next.is("of") || !Lists.NOUN_ENDS.has(next.lower()));
        return !letters.words().equals("t") && !letters.words().equals("T") && (!spaced || noun);
    }

    /** {@code 1/2}, {@code 3/4}: small parts; anything else with a stroke counts nothing. */
    private Numeral slashed(int i, double value) {
        double all = value(i + 2);
        int end = i + 3;
        boolean small = value > 0 && value < all && value < 10 && all < 17;
        boolean ends = !tokens.at(end).is("/") && tokens.glued(i + 2);
        boolean date = value == 9 && all == 11;
        Form form = small && ends && !date ? Form.PART : Form.NONE;
        while (form == Form.NONE && tokens.at(end).is("/") && tokens.at(end + 1).isNumber()) {
            end += 2;
        }
        return new Numeral(i, end, Amount.of(value / Math.max(all, 1)), form);
    }

    /** {@code 2.5×10^6}, {@code 2.5×10−6}. */
    private Numeral scientific(int i, double value) {
        int at = i + 3;
        at = tokens.at(at).is("^") ? at + 1 : at;
        boolean minus = tokens.at(at).isDash();
        at = minus ? at + 1 : at;
        if (!tokens.at(at).isNumber()) {
            return new Numeral(i, i + 3, Amount.of(value * 10), Form.DIGITS);
        }
        double power = Math.min(value(at), 300);
        double number = value * StrictMath.pow(10, minus ? -power : power);
        return new Numeral(i, at + 1, Amount.of(number), Form.SCALED);
    }

    private double value(int i) {
        String digits = tokens.at(i).words().replace(",", "");
        return Double.parseDouble(digits.length() > 40 ? digits.substring(0, 40) : digits);
    }
}
