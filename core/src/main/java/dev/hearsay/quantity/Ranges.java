package dev.hearsay.quantity;

import dev.hearsay.quantity.NumberWords.Sort;
import dev.hearsay.quantity.Numeral.Form;
import dev.hearsay.quantity.Terms.Term;
import dev.hearsay.quantity.Tokens.Token;
import java.util.Optional;

/**
 * Two amounts that bound one: {@code 10 to 15 percent}, {@code between 3 and 5}, {@code from $2 to
 * $5 million}.
 */
final class Ranges {
    private final Tokens tokens;
    private final Terms terms;

    Ranges(Tokens tokens, Terms terms) {
        this.tokens = tokens;
        this.terms = terms;
    }

    /** The range that begins with an amount; the amount alone where none does. */
    Term from(Term first) {
        int at = first.end();
        Token word = tokens.at(at);
        if (first.numeral().form() == Form.NONE) {
            return first;
        }
        if (word.isDash() && tokens.at(at + 1).isAny("or", "to", "and")) {
            return suspended(first, at + 2);
        }
        Optional<Integer> next = next(first, at);
        return next.flatMap(terms::at)
                .filter(second -> second.numeral().form() != Form.NONE)
                .map(second -> share(first, second))
                .filter(pair -> joins(pair, word))
                .map(pair -> pair.first.to(pair.second, start(first)))
                .orElse(first);
    }

    /** Two amounts that have what belongs to both. */
    private record Pair(Term first, Term second, boolean alike) {}

    /** Where the second amount may begin. */
    private Optional<Integer> next(Term first, int at) {
        Token word = tokens.at(at);
        if (word.isDash() && tokens.at(at + 1).glued() == word.glued()) {
            return Optional.of(at + 1);
        }
        if (word.is("to")
                || (word.is("or") && !isFrom(first))
                || (word.is("and") && isBetween(first))) {
            return Optional.of(at + 1);
        }
        if (word.is("up") && tokens.at(at + 1).is("to") && isFrom(first)) {
            return Optional.of(at + 2);
        }
        boolean year = word.isAny("in", "at") && tokens.at(at + 1).isNumber();
        return isFrom(first) && year && tokens.at(at + 2).is("to")
                ? Optional.of(at + 3)
                : Optional.empty();
    }

    private boolean joins(Pair pair, Token word) {
        Term first = pair.first;
        Term second = pair.second;
        if (first.numeral().amount().to().isPresent() || !first.sameUnit(second)) {
            return false;
        }
        double low = first.amount().from();
        double high = second.amount().from();
        if (word.is("or")) {
            boolean plain = first.numeral().form() != Form.SCALED && low == Math.rint(low);
            return plain && pair.alike && high > low && high <= Math.max(2 * low, low + 2);
        }
        if (word.isDash()) {
            return high > low;
        }
        if (word.isAny("and", "in", "at", "up") || isFrom(first)) {
            return true;
        }
        boolean moved = Lists.TRENDS.containsKey(tokens.at(first.start() - 1).lower());
        return high > low && (pair.alike || !moved) && !(moved && first.isBare());
    }

    /** Gives the first the scale of the second, and each the other's unit. */
    private Pair share(Term first, Term second) {
        boolean alike = first.isBare() || second.isBare();
        Term low = first;
        double scale = scale(second.numeral());
        double base = second.numeral().number() / scale;
        boolean unscaled = scale(first.numeral()) == 1 && first.numeral().number() < base;
        if (scale > 1 && unscaled) {
            Numeral numeral = first.numeral().times(scale);
            low = Term.of(first.start(), first.end(), numeral, first.kind(), first.unit());
        }
        if (low.isBare() && !second.isBare()) {
            return new Pair(low.unitOf(second), second, alike);
        }
        boolean bound = isFrom(first) || isBetween(first) || tokens.at(first.end()).isDash();
        boolean plain = second.numeral().form() != Form.PART;
        if (second.isBare() && !low.isBare() && bound && plain) {
            return new Pair(low, second.unitOf(low), alike);
        }
        return new Pair(low, second, alike);
    }

    /** {@code 7- or 8-inch}: the first takes the unit of the second and stays alone. */
    private Term suspended(Term first, int at) {
        return terms.at(at)
                .filter(second -> first.isBare() && !second.isBare())
                .map(first::unitOf)
                .orElse(first);
    }

    /** What the words behind a number's digits multiply it by. */
    private double scale(Numeral numeral) {
        double scale = 1;
        int at = numeral.end() - 1;
        while (at > numeral.start() && NumberWords.is(tokens.at(at).lower(), Sort.SCALE)) {
            scale *= NumberWords.value(tokens.at(at--).lower(), Sort.SCALE);
        }
        if (scale == 1 && numeral.form() == Form.SCALED && at > numeral.start()) {
            scale = NumberWords.glued(tokens.at(at).words());
        }
        return scale;
    }

    private boolean isFrom(Term term) {
        return tokens.at(term.start() - 1).is("from") || tokens.at(term.start() - 2).is("from");
    }

    private boolean isBetween(Term term) {
        return tokens.at(term.start() - 1).is("between");
    }

    private int start(Term first) {
        return tokens.at(first.start() - 1).isAny("between", "from")
                ? first.start() - 1
                : first.start();
    }
}
