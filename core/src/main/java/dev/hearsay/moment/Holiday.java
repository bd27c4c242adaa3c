package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * {@code last Christmas}, {@code New Year's Eve 2014}, {@code Thanksgiving}.
 *
 * <p>The list gives a day ({@code 12-25}), the n-th weekday of a month ({@code 11/4/4}, the fourth
 * Thursday of November; {@code 5/-1/1}, the last Monday of May) or days from Easter ({@code E-2}).
 */
final class Holiday implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        String form = parts.text(Slot.HOLIDAY);
        if (parts.has(Slot.YEAR)) {
            return Optional.of(
                    meaning(parts, day(form, parts.number(Slot.YEAR)).toString(), false));
        }
        if (setting.anchor().isEmpty()) {
            String day = form.indexOf('-') == 2 ? form : "XX-XX";
            return Optional.of(meaning(parts, "XXXX-" + day, false));
        }
        LocalDate anchor = setting.anchor().get();
        int year = anchor.getYear();
        if (parts.has(Slot.YEARWHICH)) {
            year += parts.number(Slot.YEARWHICH);
        } else {
            LocalDate day = day(form, year);
            year = Calendar.year(anchor, day, day, parts.number(Slot.WHICH, 2), setting.tense());
        }
        return Optional.of(meaning(parts, day(form, year).toString(), true));
    }

    private static Meaning meaning(Parts parts, String value, boolean anchored) {
        String time = parts.has(Slot.PART) ? "T" + parts.text(Slot.PART) : "";
        return Meaning.date(value + time, anchored);
    }

    static LocalDate day(String form, int year) {
        if (form.startsWith("E")) {
            return easter(year).plusDays(Integer.parseInt(form.substring(1)));
        }
        String[] fields = form.split("/", -1);
        if (fields.length == 3) {
            return LocalDate.of(year, Integer.parseInt(fields[0]), 1)
                    .with(
                            TemporalAdjusters.dayOfWeekInMonth(
                                    Integer.parseInt(fields[1]),
                                    DayOfWeek.of(Integer.parseInt(fields[2]))));
        }
        return LocalDate.parse(Calendar.day(year, 1, 1).substring(0, 5) + form);
    }

    /** Easter Sunday of the western churches, after J. Meeus and others. */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
