package dev.hearsay.quantity;

import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;

/**
 * {@code won 2-1}, {@code 555-0134}, {@code 1.2.3}, {@code a 50-50 chance}, {@code
 * example.org/2019}.
 */
final class InScore implements Exclusion {

    @Override
    public boolean holds(Tokens tokens, Term term) {
        return joined(tokens, term) || inAddress(tokens, term) || inList(tokens, term);
    }

    /** Numbers tied by hyphens that are no range with a unit. */
    private static boolean joined(Tokens tokens, Term term) {
        if (!term.isBare() || !tokens.at(term.numeral().start()).isNumber()) {
            return false;
        }
        int start = term.start();
        int end = term.end();
        boolean before =
                tokens.at(start - 1).isDash()
                        && tokens.glued(start)
                        && tokens.at(start - 2).isNumber();
        boolean after =
                tokens.at(end).isDash()
                        && tokens.glued(end)
                        && tokens.at(end + 1).isNumber()
                        && tokens.glued(end + 1);
        boolean range = term.isRange() && Counted.at(tokens, end, false).isEmpty();
        boolean dashed = range && tokens.at(term.numeral().end()).isDash();
        boolean pointed =
                tokens.at(end).is(".") && tokens.glued(end + 1) && tokens.at(end + 1).isNumber();
        boolean pointing = tokens.at(start).words().startsWith(".") && tokens.glued(start);
        return before || after || dashed || pointed || pointing;
    }

    private static boolean inAddress(Tokens tokens, Term term) {
        int start = term.start();
        int end = term.end();
        Token before = tokens.at(start - 1);
        boolean web =
                (tokens.glued(start) && before.isAny("/", "_", "=", "#", "@", "&"))
                        || (tokens.at(end).glued()
                                && tokens.at(end).isAny("_", "@", "/", "=", "&"));
        if (web && !Units.currencyBefore(tokens, start) && term.isBare()) {
            return true;
        }
        return term.isBare() && (inStreet(tokens, end) || tokens.at(end).isAny("zip", "postcode"));
    }

    /** One to three capital words and then {@code Street}. */
    private static boolean inStreet(Tokens tokens, int end) {
        for (int i = end; i < end + 4 && tokens.at(i).isCapital(); i++) {
            if (i > end && Lists.STREETS.has(tokens.at(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** {@code 1.} or {@code 2)} at the head of a paragraph. */
    private static boolean inList(Tokens tokens, Term term) {
        boolean head = term.start() == 0 && term.isBare() && term.numeral().isDigits();
        Token next = tokens.at(term.end());
        return head && next.isAny(".", ")") && tokens.at(term.end() + 1).isCapital();
    }
}
