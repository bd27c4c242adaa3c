package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * So long before or after: {@code two years ago}, {@code three days earlier}, {@code in two weeks},
 * {@code the following day}, {@code a year earlier}.
 *
 * <p>{@code ago} counts from the anchor, {@code earlier} and {@code later} from the last day that
 * the text told. Beside the results of a quarter, a year earlier is that quarter of the year
 * before.
 */
final class Shift implements Sense {
    private static final Map<TimeExpression.Modifier, TimeExpression.Modifier> POINTS = points();

    /** {@code more than two years ago} is a point before, not a longer one. */
    private static Map<TimeExpression.Modifier, TimeExpression.Modifier> points() {
        Map<TimeExpression.Modifier, TimeExpression.Modifier> points =
                new EnumMap<>(TimeExpression.Modifier.class);
        points.put(TimeExpression.Modifier.MORE_THAN, TimeExpression.Modifier.BEFORE);
        points.put(TimeExpression.Modifier.LESS_THAN, TimeExpression.Modifier.AFTER);
        points.put(TimeExpression.Modifier.EQUAL_OR_MORE, TimeExpression.Modifier.ON_OR_BEFORE);
        points.put(TimeExpression.Modifier.EQUAL_OR_LESS, TimeExpression.Modifier.ON_OR_AFTER);
        return points;
    }

    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        if (parts.has(Slot.PART)) {
            return part(parts, setting);
        }
        Unit unit =
                Unit.parse(parts.has(Slot.UNIT) ? parts.text(Slot.UNIT) : parts.text(Slot.UNITS));
        String sign = parts.text(Slot.SIGN);
        int back = sign.startsWith("-") ? -1 : sign.startsWith("0") ? 0 : 1;
        boolean told = sign.endsWith("m");
        boolean vague = parts.has(Slot.SOME) && !isNumber(parts.text(Slot.SOME));
        boolean many = parts.has(Slot.UNITS) && !hasCount(parts);
        if (vague || many || unit.isClock()) {
            if (told) {
                return new Length().of(parts, setting);
            }
            return Optional.of(Meaning.date(back < 0 ? "PAST_REF" : "FUTURE_REF", false));
        }
        double count = hasCount(parts) ? count(parts) : 1;
        Optional<String> quarter =
                setting.memory().quarter().filter(q -> count == 1 && unit == Unit.YEAR && back < 0);
        if (quarter.isPresent()) {
            return Optional.of(Meaning.date(yearBefore(quarter.get()), true));
        }
        Optional<LocalDate> base = told ? setting.told(unit) : setting.anchor();
        String value =
                base.map(day -> value(unit, day, back * count))
                        .orElseGet(() -> Turn.unanchored(unit));
        Meaning meaning = Meaning.date(value, base.isPresent());
        return Optional.of(modified(meaning, parts));
    }

    /** {@code the following morning}. */
    private static Optional<Meaning> part(Parts parts, Setting setting) {
        int by = parts.text(Slot.SIGN).startsWith("-") ? -1 : 1;
        return setting.spokenOf()
                .map(day -> day.plusDays(by) + "T" + parts.text(Slot.PART))
                .map(value -> Meaning.date(value, true));
    }

    private static boolean isNumber(String some) {
        return !some.isEmpty() && Character.isDigit(some.charAt(0));
    }

    private static boolean hasCount(Parts parts) {
        return parts.has(Slot.N) || parts.has(Slot.SOME);
    }

    private static double count(Parts parts) {
        return Double.parseDouble(parts.text(parts.has(Slot.N) ? Slot.N : Slot.SOME));
    }

    static String yearBefore(String quarter) {
        return (Integer.parseInt(quarter.substring(0, 4)) - 1) + quarter.substring(4);
    }

    private static String value(Unit unit, LocalDate day, double count) {
        int whole = (int) Math.max(-5000, Math.min(5000, count));
        LocalDate there = unit.after(day, whole);
        if (whole != count && unit == Unit.YEAR) {
            there = there.plusMonths(Math.round(12 * (count - whole)));
        }
        Unit exact = unit == Unit.DECADE || unit == Unit.CENTURY ? Unit.YEAR : unit;
        return Turn.value(exact, there);
    }

    private static Meaning modified(Meaning meaning, Parts parts) {
        if (!parts.has(Slot.APPROX)) {
            return meaning.with(parts, Slot.PHASE);
        }
        TimeExpression.Modifier modifier = TimeExpression.Modifier.valueOf(parts.text(Slot.APPROX));
        return meaning.with(POINTS.getOrDefault(modifier, modifier));
    }
}
