package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Unit;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/** {@code Ann Lee, 45, said}, {@code aged 12}, {@code who was 10}, {@code over the age of 21}. */
final class Ages {
    private static final int OLDEST = 120;
    private static final Unit YEARS =
            new Unit("year of age", Optional.empty(), Optional.empty(), "");

    private Ages() {}

    /** The term as an age where it is one, as it is where not. */
    static Term of(Tokens tokens, Term term) {
        boolean may =
                term.isBare()
                        && term.amount().from() > 0
                        && term.amount().from() < OLDEST
                        && (term.numeral().isDigits()
                                || term.numeral().form() == Numeral.Form.WORDS)
                        && term.numeral().isWhole();
        if (isYears(tokens, term)) {
            return aged(term);
        }
        if (!may || !isAge(tokens, term)) {
            return term;
        }
        return aged(term);
    }

    private static Term aged(Term term) {
        return new Term(
                term.start(),
                term.end(),
                term.numeral(),
                term.amount(),
                Kind.AGE,
                Optional.of(YEARS));
    }

    /** {@code aged 30 to 59 years}, {@code 60 years and older}. */
    private static boolean isYears(Tokens tokens, Term term) {
        boolean years = term.unit().map(unit -> unit.name().equals("year")).orElse(false);
        boolean older =
                tokens.at(term.end()).isAny("and", "or")
                        && tokens.at(term.end() + 1).isAny("older", "younger");
        return years && (older || tokens.at(term.start() - 1).is("aged"));
    }

    private static boolean isAge(Tokens tokens, Term term) {
        Token before = tokens.at(term.start() - 1);
        Token earlier = tokens.at(term.start() - 2);
        Token next = tokens.at(term.end());
        boolean ends =
                next.isStop() || next.isNone() || next.isAny("and", "when", "by", "at", "or");
        boolean apposed =
                before.is(",")
                        && earlier.isCapital()
                        && earlier.isWord()
                        && (next.is(",") || next.is("."));
        boolean named =
                before.isAny("aged", "age", "ages", "turned", "turns")
                        || (before.is("of") && earlier.is("age"));
        boolean is =
                before.isAny(
                                "was", "is", "be", "am", "i'm", "he's", "she's", "he’s", "she’s",
                                "you're", "you’re", "i’m")
                        && (before.words().length() > 3
                                || isPerson(earlier)
                                || isPerson(tokens.at(term.start() - 3)));
        return named || (ends && (apposed || is));
    }

    private static boolean isPerson(Token token) {
        return token.isAny("he", "she", "who", "i");
    }
}
