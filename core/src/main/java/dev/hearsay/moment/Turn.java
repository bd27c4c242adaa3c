package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The last, this or the next of some unit: {@code last year}, {@code this week}, {@code the end of
 * the month}, {@code early next year}, {@code last night}, {@code the same day}.
 */
final class Turn implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        if (parts.has(Slot.PART)) {
            return Optional.of(part(parts, setting).with(parts, Slot.PHASE));
        }
        Unit unit = Unit.parse(parts.text(Slot.UNIT));
        int which = parts.number(Slot.WHICH);
        if (unit.isClock()) {
            return Optional.empty();
        }
        Optional<LocalDate> base =
                unit == Unit.WEEKEND && !parts.has(Slot.WHICH)
                        ? setting.anchor().map(day -> weekend(day, setting.tense()))
                        : setting.anchor();
        String value =
                base.map(day -> value(unit, unit.after(day, which)))
                        .orElseGet(() -> unanchored(unit));
        return Optional.of(
                Meaning.date(value, base.isPresent())
                        .with(parts, Slot.APPROX)
                        .with(parts, Slot.PHASE));
    }

    /** A day of the week whose weekend {@code the weekend} means. */
    private static LocalDate weekend(LocalDate day, Tense tense) {
        boolean over = day.getDayOfWeek().getValue() < 6 && tense != Tense.FUTURE;
        return over ? day.minusWeeks(1) : day;
    }

    private static Meaning part(Parts parts, Setting setting) {
        String part = parts.text(Slot.PART);
        Optional<LocalDate> day = setting.anchor().map(a -> a.plusDays(parts.number(Slot.WHICH)));
        String value = day.map(LocalDate::toString).orElse("XXXX-XX-XX") + "T" + part;
        return Meaning.date(value, day.isPresent());
    }

    /** The value of the unit that holds the day. */
    static String value(Unit unit, LocalDate day) {
        int year = day.getYear();
        if (year < 1 || year > 9999) {
            return year < 1 ? "PAST_REF" : "FUTURE_REF"; // TIMEX3 has years of four digits.
        }
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> day.toString();
            case WEEKEND -> Calendar.week(day) + "-WE";
            case WEEK, FORTNIGHT -> Calendar.week(day);
            case MONTH -> Calendar.month(year, day.getMonthValue());
            case QUARTER -> Calendar.quarter(day);
            case YEAR -> Integer.toString(year);
            case DECADE -> Integer.toString(year / 10);
            case CENTURY -> Integer.toString((year - 1) / 100);
        };
    }

    static String unanchored(Unit unit) {
        return switch (unit) {
            case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
            case WEEKEND -> "XXXX-WXX-WE";
            case WEEK, FORTNIGHT -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }
}
