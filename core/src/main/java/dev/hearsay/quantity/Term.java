package dev.hearsay.quantity;

import dev.hearsay.quantity.Quantity.Kind;
import java.util.Optional;

/**
 * A number with its unit: {@code $58.24 per barrel}, {@code 40 km}, {@code 12}.
 *
 * @param start its first token
 * @param end the token after its last
 * @param numeral the number
 * @param amount what it comes to, with the other end where it is a range
 * @param kind what sort of amount it is, by its unit
 * @param unit its unit, where it has one
 */
record Term(
        int start, int end, Numeral numeral, Amount amount, Kind kind, Optional<Unit> unit) {

    static Term of(int start, int end, Numeral numeral, Kind kind, Optional<Unit> unit) {
        return new Term(start, end, numeral, numeral.amount(), kind, unit);
    }

    boolean isRange() {
        return amount.to().isPresent() && numeral.amount().to().isEmpty();
    }

    boolean isBare() {
        return unit.isEmpty();
    }

    boolean sameUnit(Term other) {
        return unit.map(Unit::name).equals(other.unit.map(Unit::name));
    }

    /** With the unit of another amount beside it. */
    Term unitOf(Term other) {
        return new Term(
                start,
                end,
                numeral,
                amount,
                other.kind,
                other.unit.map(u -> new Unit(u.name(), u.currency(), u.per(), "")));
    }

    /** From this amount to another. */
    Term to(Term other, int from) {
        Amount both = Amount.of(amount.from(), other.amount.to().orElse(other.amount.from()));
        return new Term(from, other.end, numeral, both, other.kind, other.unit);
    }
}
