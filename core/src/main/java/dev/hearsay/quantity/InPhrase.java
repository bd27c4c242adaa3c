package dev.hearsay.quantity;

import dev.hearsay.quantity.Numeral.Form;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;

/** {@code one another}, {@code the two}, {@code in one day}: number words that count nothing. */
final class InPhrase implements Exclusion {
    private static final int SMALL = 20;

    @Override
    public boolean holds(Tokens tokens, Term term) {
        Numeral numeral = term.numeral();
        if (numeral.form() == Form.NONE) {
            return true;
        }
        if (numeral.form() != Form.WORDS || term.isRange()) {
            return false;
        }
        boolean one = numeral.number() == 1;
        Token before = tokens.at(term.start() - 1);
        Token next = tokens.at(numeral.end());
        if (one && isPronoun(tokens, term, before, next)) {
            return true;
        }
        boolean hyphen = next.isDash() && next.glued();
        if (term.isBare() && hyphen) {
            return true;
        }
        boolean others = next.is("others") || next.is("million");
        boolean counted =
                others
                        || Counted.at(tokens, term.end(), one).isPresent()
                        || next.is("of")
                        || !term.isBare();
        return numeral.number() < SMALL && !counted && !isAlone(tokens, term);
    }

    /** A small number in words that stands where a sum would: {@code rose to seven}. */
    private static boolean isAlone(Tokens tokens, Term term) {
        Token before = tokens.at(term.start() - 1);
        boolean led = before.isAny("to", "than", "least", "about", "nearly", "almost", "some");
        return led && !tokens.at(term.end()).isWord() && term.numeral().number() > 1;
    }

    private static boolean isPronoun(Tokens tokens, Term term, Token before, Token next) {
        boolean led =
                before.isAny(
                        "no", "any", "every", "each", "this", "that", "the", "another", "some",
                        "which", "what", "such", "day", "number", "good", "big", "last", "first",
                        "only", "a");
        boolean followed =
                next.isAny(
                        "day", "another", "more", "thing", "side", "hand", "time", "way", "who",
                        "that", "by", "point", "night", "morning", "evening", "better", "less",
                        "can", "is");
        boolean plainOf =
                next.is("of")
                        && tokens.at(term.end() + 1).isAny("them", "us", "you", "which", "whom");
        return (led && !next.is("of")) || followed || plainOf;
    }
}
