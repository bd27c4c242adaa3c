package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long: {@code two weeks}, {@code nearly an hour}, {@code months}, {@code a couple of months},
 * {@code the past five years}.
 *
 * <p>Behind {@code past} and {@code next} its days are told, too.
 */
final class Length implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        Unit unit = Unit.parse(parts.text(parts.has(Slot.UNITS) ? Slot.UNITS : Slot.UNIT));
        String some = parts.text(Slot.SOME);
        boolean couple = some.startsWith("2");
        String count =
                parts.has(Slot.N)
                        ? parts.text(Slot.N)
                        : couple ? "2" : some.isEmpty() && parts.has(Slot.UNIT) ? "1" : some;
        String value = value(unit, count);
        Meaning meaning = Meaning.of(TimeExpression.Type.DURATION, value).with(parts, Slot.APPROX);
        if (couple) {
            meaning = meaning.with(TimeExpression.Modifier.APPROX);
        } else if (parts.has(Slot.N2)) {
            meaning = meaning.with(TimeExpression.Modifier.EQUAL_OR_MORE);
        }
        boolean known = !count.isEmpty() && Character.isDigit(count.charAt(0));
        return Optional.of(
                known && parts.has(Slot.WHICH) && !unit.isClock()
                        ? placed(meaning, parts, unit, setting)
                        : meaning);
    }

    /** {@code the past five years} end with the anchor, {@code the next five} begin with it. */
    private static Meaning placed(Meaning meaning, Parts parts, Unit unit, Setting setting) {
        if (setting.anchor().isEmpty()) {
            return meaning;
        }
        LocalDate anchor = setting.anchor().get();
        int count = Math.min(2000, parts.number(Slot.N, 1));
        boolean past = parts.number(Slot.WHICH) < 0;
        LocalDate other = unit.after(anchor, past ? -count : count);
        return past ? meaning.between(other, anchor) : meaning.between(anchor, other);
    }

    /**
     * The TIMEX3 value.
     *
     * @param count a number, {@code X} where nothing tells, or empty text for the bare plural
     */
    static String value(Unit unit, String count) {
        String time = unit.isClock() ? "PT" : "P";
        if (count.isEmpty() || count.equals("X")) {
            return time + "X" + (unit == Unit.FORTNIGHT ? "W" : unit.letter());
        }
        BigDecimal number = new BigDecimal(count).multiply(BigDecimal.valueOf(unit.size()));
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        int floor = number.intValue();
        String first = floor == 0 ? time : time + floor + unit.counted();
        boolean half =
                number.subtract(BigDecimal.valueOf(floor)).compareTo(new BigDecimal("0.5")) == 0;
        if (!whole && half && unit.size() == 1) {
            String rest =
                    switch (unit) {
                        case YEAR -> "6M";
                        case HOUR -> "30M";
                        case MINUTE -> "30S";
                        case DAY -> "T12H";
                        default -> "";
                    };
            if (!rest.isEmpty()) {
                return first + rest;
            }
        }
        return whole
                ? time + number.toBigInteger() + unit.counted()
                : time + number.stripTrailingZeros().toPlainString() + unit.counted();
    }
}
