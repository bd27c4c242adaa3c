package dev.hearsay.quantity;

import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;

/** {@code Resolution 2254}, {@code Room 12}, {@code Boeing 747}, {@code Covid-19}, {@code 5G}. */
final class InName implements Exclusion {

    @Override
    public boolean holds(Tokens tokens, Term term) {
        int start = term.start();
        Token before = tokens.at(start - 1);
        if (isTitle(tokens, term)) {
            return true;
        }
        if (!term.numeral().isDigits() && term.numeral().form() != Numeral.Form.WORDS) {
            return false;
        }
        if (before.isDash() && tokens.glued(start - 1) && tokens.glued(start)) {
            Token word = tokens.at(start - 2);
            boolean name =
                    word.isWord() && !word.isAny("sub", "minus", "plus", "mid", "over", "under");
            return name && NumberWords.find(word.lower()).isEmpty();
        }
        boolean spaced = before.is("-") && tokens.at(start - 2).is("covid");
        return spaced || isLettered(tokens, term) || isNamed(tokens, term);
    }

    /** {@code the Big Ten}, {@code Zero Point}: a number word written large inside a sentence. */
    private static boolean isTitle(Tokens tokens, Term term) {
        Token word = tokens.at(term.start());
        boolean large = word.isWord() && word.isCapital() && !tokens.opens(term.start());
        boolean beside =
                tokens.at(term.start() - 1).isCapital()
                        || tokens.at(term.numeral().end()).isCapital();
        return large && term.numeral().form() == Numeral.Form.WORDS && beside;
    }

    /** {@code 5G}, {@code 4K}, {@code 3D}: a letter glued on that is no unit. */
    private static boolean isLettered(Tokens tokens, Term term) {
        Token next = tokens.at(term.end());
        return term.isBare()
                && term.numeral().isDigits()
                && next.glued()
                && next.isWord()
                && (next.words().length() < 4 || next.lower().startsWith("x"));
    }

    private static boolean isNamed(Tokens tokens, Term term) {
        if (!term.isBare() || term.amount().to().isPresent()) {
            return false;
        }
        int start = term.start();
        Token before = tokens.at(start - 1);
        if (before.is("#") || before.is("№")) {
            return true;
        }
        before = before.is(".") && before.glued() ? tokens.at(start - 2) : before;
        boolean second = before.isAny("and", "or", ",") && tokens.at(start - 2).isNumber();
        boolean listed =
                Lists.NAME_WORDS.has(before.lower())
                        || (second && Lists.NAME_WORDS.has(tokens.at(start - 3).lower()));
        boolean counted = isCounted(tokens, term);
        if (listed) {
            boolean top = before.isAny("top", "bottom", "last", "past", "next", "first");
            return !counted || (before.isCapital() && !top);
        }
        boolean name =
                before.isCapital()
                        && before.isWord()
                        && !tokens.opens(start - 1)
                        && !Lists.NOUN_ENDS.has(before.lower());
        boolean large =
                tokens.at(start).words().contains(",") || tokens.at(start).words().contains(".");
        return (name && !large && !counted && term.numeral().isDigits())
                || beforeName(tokens, term);
    }

    /** {@code the 787 Starliner}: digits before a name in the singular. */
    private static boolean beforeName(Tokens tokens, Term term) {
        Token next = tokens.at(term.end());
        return term.numeral().isDigits()
                && !tokens.at(term.start()).words().contains(",")
                && next.isCapital()
                && !next.glued()
                && !tokens.opens(term.end())
                && !isCounted(tokens, term)
                && !Lists.NOUN_ENDS.has(next.lower());
    }

    private static boolean isCounted(Tokens tokens, Term term) {
        return Counted.at(tokens, term.end(), false).isPresent();
    }
}
