package dev.hearsay.quantity;

import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;

/** {@code 12 March}, {@code March 12-14, 2019}, {@code in 2016}, {@code 10:30}, {@code 9 p.m.} */
final class InDate implements Exclusion {
    private static final int YEARS_FROM = 1000;
    private static final int YEARS_TO = 2199;

    @Override
    public boolean holds(Tokens tokens, Term term) {
        boolean digits = term.numeral().isDigits();
        return (digits && (isDay(tokens, term) || isTime(tokens, term) || isYear(tokens, term)))
                || isOClock(tokens, term);
    }

    private static boolean isDay(Tokens tokens, Term term) {
        int after = term.end();
        int before = term.start() - 1;
        before = tokens.at(before).is(".") ? before - 1 : before;
        before = tokens.at(before).is("the") ? before - 1 : before;
        if (!term.isBare() || term.numeral().number() > 31) {
            return false;
        }
        after = tokens.at(after).is("of") ? after + 1 : after;
        if (isMonth(tokens.at(after)) && !tokens.at(after).isStop()) {
            return true;
        }
        if (isMonth(tokens.at(before))) {
            return true;
        }
        boolean listed = tokens.at(before).isAny("and", "-", "–", "to", "or", "&", ",");
        return listed
                && (tokens.at(before - 1).isNumber()
                        && isMonth(tokens.at(before - 2))
                        && !tokens.at(term.end()).isWord());
    }

    private static boolean isMonth(Token token) {
        return token.isCapital() && Lists.CALENDAR.has(token.lower());
    }

    private static boolean isTime(Tokens tokens, Term term) {
        int end = term.numeral().end();
        Token next = tokens.at(end);
        boolean half =
                next.isAny(
                                "am", "pm", "gmt", "utc", "bst", "est", "edt", "cet", "hrs", "ist",
                                "pdt", "pst")
                        || (next.isAny("a", "p")
                                && tokens.at(end + 1).is(".")
                                && tokens.at(end + 2).is("m"));
        boolean clock =
                (next.is(":") && tokens.at(end + 1).isNumber() && tokens.glued(end + 1))
                        || (tokens.at(term.start() - 1).is(":")
                                && tokens.glued(term.start())
                                && tokens.at(term.start() - 2).isNumber());
        return half || clock;
    }

    private static boolean isOClock(Tokens tokens, Term term) {
        return tokens.at(term.end()).isAny("o'clock", "o’clock");
    }

    /**
     * Four digits without a comma, where no plural and no unit follow, or a year's word stands by.
     */
    private static boolean isYear(Tokens tokens, Term term) {
        double number = term.numeral().number();
        Token digits = tokens.at(term.numeral().start());
        if (!term.isBare()
                || digits.words().length() != 4
                || number < YEARS_FROM
                || number > YEARS_TO) {
            return term.amount().to().isEmpty() && isShortYear(tokens, term);
        }
        Token before = tokens.at(term.numeral().start() - 1);
        double end = term.amount().to().orElse(0.0);
        if (end > number && end <= YEARS_TO && before.isAny("from", "between", "(")) {
            return Counted.at(tokens, term.end(), false).isEmpty();
        }
        if (before.isAny("about", "over", "nearly", "some", "least", "than", "almost")) {
            return false;
        }
        boolean likely =
                (number >= 1700 && number <= 2050)
                        || before.isAny("by", "in", "until", "around", "circa");
        if (likely && (Lists.YEAR_WORDS.has(before.lower()) || before.isAny("(", ",", "©"))) {
            return true;
        }
        boolean month =
                isMonth(before) || (before.isStop() && isMonth(tokens.at(term.start() - 2)));
        boolean counted = Counted.at(tokens, term.end(), false).isPresent();
        return month || (likely && !counted);
    }

    /** {@code the '90s}, {@code 2018-19}, {@code 2018/19}. */
    private static boolean isShortYear(Tokens tokens, Term term) {
        Token before = tokens.at(term.start() - 1);
        Token year = tokens.at(term.start() - 2);
        boolean two = tokens.at(term.start()).words().length() == 2;
        return two
                && tokens.glued(term.start())
                && ((before.isDash() && year.isNumber() && year.words().length() == 4)
                        || before.isAny("'", "’", "‘"))
                && !tokens.at(term.end()).is("%");
    }
}
