package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Bound;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.quantity.Quantity.Trend;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/**
 * What an amount takes over from the one before it.
 *
 * <pre>{@code
 * 460 cars were stolen, compared with 63 last year     63: cars
 * over 7 million crowns ($1.1 million)                 $1.1 million: over
 * were up 17 points, or 0.2%                           0.2%: up
 * }</pre>
 *
 * @param term the amount before
 * @param quantity what was made of it
 * @param end the token behind it
 */
record Echo(Term term, Quantity quantity, int end) {
    private static final double FAR = 50;

    /** The later amount with the earlier one's unit, where the words between say so. */
    Term unit(Tokens tokens, Term later) {
        boolean may =
                later.isBare()
                        && (later.numeral().isDigits() || isOthers(tokens, later))
                        && term.unit().isPresent()
                        && (term.kind() == Kind.COUNT
                                || term.kind() == Kind.MEASURE
                                || term.kind() == Kind.MONEY)
                        && (isOthers(tokens, later)
                                || (isNear(later) && isCompared(tokens, later.start())));
        return may ? later.unitOf(term) : later;
    }

    /** {@code killed 40 people and hurt 12 others}: 12 of the same. */
    private static boolean isOthers(Tokens tokens, Term later) {
        return tokens.at(later.end()).is("others");
    }

    private boolean isNear(Term later) {
        double one = Math.abs(term.amount().from());
        double other = Math.abs(later.amount().from());
        return one > 0 && other > 0 && one / other < FAR && other / one < FAR;
    }

    private boolean isCompared(Tokens tokens, int start) {
        for (int i = end; i < start; i++) {
            if (tokens.at(i).isAny(".", "!", "?", ";")) {
                return false;
            }
        }
        Token before = tokens.at(start - 1);
        boolean compared =
                before.isAny("from", "against", "versus", "is", "was", "were", "and")
                        || (before.is("to") && start - end < 4)
                        || (before.isAny("with", "to") && tokens.at(start - 2).is("compared"));
        Token next = tokens.at(start + 1);
        boolean plain = next.isNone() || next.isStop() || Lists.NOUN_ENDS.has(next.lower());
        return compared && (plain || Lists.TIMES.has(next.lower()));
    }

    /**
     * The later amount's bound: in brackets right behind, the same amount again in another unit.
     */
    Bound bound(Tokens tokens, Term later, Bound bound) {
        boolean again =
                tokens.at(end).is("(") && later.start() == end + 1 && later.kind() == term.kind();
        return again && bound == Bound.EXACT && quantity.bound() != Bound.RANGE
                ? quantity.bound()
                : bound;
    }

    /** The later amount's trend: {@code or} and {@code by} go on with the same verb. */
    Optional<Trend> trend(Tokens tokens, Term later, Optional<Trend> trend) {
        if (trend.isPresent() || quantity.trend().isEmpty() || later.start() - end > 6) {
            return trend;
        }
        Token before = tokens.at(later.start() - 1);
        boolean or = before.is("or") && later.start() - end <= 2;
        boolean by = before.is("by") && tokens.at(end).isAny(",", "and", ";");
        return or || by ? quantity.trend() : trend;
    }
}
