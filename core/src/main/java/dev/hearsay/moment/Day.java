package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Years, months and days, with the time of the day where one stands beside them: {@code Tuesday},
 * {@code last March}, {@code 3 May 2014}, {@code yesterday evening}, {@code 10 a.m. Friday}.
 */
final class Day implements Sense {
    private static final int NOTHING = 2;
    private static final int HALF_DAY = 12;

    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        Optional<Meaning> day = day(parts, setting);
        return day.map(d -> d.with(parts, Slot.APPROX).with(parts, Slot.PHASE));
    }

    private static Optional<Meaning> day(Parts parts, Setting setting) {
        boolean clock = parts.has(Slot.HOUR) || parts.has(Slot.HHMM) || parts.has(Slot.NOON);
        boolean dated =
                parts.has(Slot.MONTH)
                        || parts.has(Slot.YEAR)
                        || parts.has(Slot.WEEKDAY)
                        || parts.has(Slot.REL);
        Optional<Meaning> day = dated ? date(parts, setting) : spokenOf(setting);
        if (!clock && !parts.has(Slot.PART)) {
            return day;
        }
        String time = clock ? clock(parts) : parts.text(Slot.PART);
        return day.map(d -> Meaning.date(d.value() + "T" + time, d.anchored()));
    }

    /** The day of a time that has none beside it: that of its sentence, else the anchor. */
    private static Optional<Meaning> spokenOf(Setting setting) {
        Optional<LocalDate> day = setting.memory().sentenceDay().or(setting::anchor);
        return Optional.of(
                Meaning.date(day.map(LocalDate::toString).orElse("XXXX-XX-XX"), day.isPresent()));
    }

    private static Optional<Meaning> date(Parts parts, Setting setting) {
        if (parts.has(Slot.MONTH) || parts.has(Slot.MM)) {
            return month(parts, setting);
        }
        if (parts.has(Slot.YEAR)) {
            return Optional.of(Meaning.date(parts.text(Slot.YEAR), false));
        }
        if (parts.has(Slot.REL)) {
            String value =
                    setting.anchor()
                            .map(a -> a.plusDays(parts.number(Slot.REL)).toString())
                            .orElse(parts.number(Slot.REL) == 0 ? "PRESENT_REF" : "XXXX-XX-XX");
            return Optional.of(Meaning.date(value, setting.anchor().isPresent()));
        }
        return weekday(parts, setting);
    }

    private static Optional<Meaning> weekday(Parts parts, Setting setting) {
        int weekday = parts.number(Slot.WEEKDAY);
        if (setting.anchor().isEmpty()) {
            return Optional.of(Meaning.date("XXXX-WXX-" + weekday, false));
        }
        LocalDate anchor = setting.anchor().get();
        if (parts.has(Slot.SIGN)) {
            LocalDate told = setting.spokenOf().orElse(anchor);
            int sign = parts.text(Slot.SIGN).startsWith("-") ? -1 : 1;
            return Optional.of(
                    Meaning.date(
                            Calendar.weekday(told, weekday, sign, setting.tense()).toString(),
                            true));
        }
        if (parts.has(Slot.UNIT)) {
            if (!parts.text(Slot.UNIT).equals("week")) {
                return Optional.empty();
            }
            LocalDate week = anchor.plusWeeks(parts.number(Slot.WHICH));
            String value = week.with(java.time.DayOfWeek.of(weekday)).toString();
            return Optional.of(Meaning.date(value, true));
        }
        int which = parts.number(Slot.WHICH, NOTHING);
        String value = Calendar.weekday(anchor, weekday, which, setting.tense()).toString();
        return Optional.of(Meaning.date(value, true));
    }

    private static Optional<Meaning> month(Parts parts, Setting setting) {
        int month = parts.number(parts.has(Slot.MM) ? Slot.MM : Slot.MONTH);
        int day = parts.number(Slot.DAY);
        Optional<Integer> year = year(parts, setting, month, day);
        if (year.isPresent() && day > 0 && !Calendar.exists(year.get(), month, day)) {
            return Optional.empty();
        }
        String known = year.map(y -> String.format(Locale.ROOT, "%04d", y)).orElse("XXXX");
        String value =
                known
                        + String.format(Locale.ROOT, "-%02d", month)
                        + (day > 0 ? String.format(Locale.ROOT, "-%02d", day) : "");
        return Optional.of(Meaning.date(value, !parts.has(Slot.YEAR) && year.isPresent()));
    }

    private static Optional<Integer> year(Parts parts, Setting setting, int month, int day) {
        if (parts.has(Slot.YEAR)) {
            return Optional.of(parts.number(Slot.YEAR));
        }
        if (parts.has(Slot.YY)) {
            int yy = parts.number(Slot.YY);
            return Optional.of(yy < 50 ? 2000 + yy : 1900 + yy);
        }
        if (parts.has(Slot.YEARWHICH)) {
            return setting.anchor().map(a -> a.getYear() + parts.number(Slot.YEARWHICH));
        }
        return setting.anchor()
                .map(
                        anchor -> {
                            LocalDate first = LocalDate.of(anchor.getYear(), month, 1);
                            int length = first.lengthOfMonth();
                            LocalDate from =
                                    first.withDayOfMonth(Math.min(length, Math.max(1, day)));
                            LocalDate to = day > 0 ? from : first.withDayOfMonth(length);
                            int which = parts.number(Slot.WHICH, NOTHING);
                            return Calendar.year(anchor, from, to, which, setting.tense());
                        });
    }

    private static String clock(Parts parts) {
        if (parts.has(Slot.NOON)) {
            return parts.text(Slot.NOON);
        }
        if (parts.has(Slot.HHMM)) {
            int time = parts.number(Slot.HHMM);
            return String.format(Locale.ROOT, "%02d:%02d", time / 100, time % 100);
        }
        int hour = parts.number(Slot.HOUR);
        boolean late = parts.has(Slot.PART) && !parts.text(Slot.PART).equals("MO");
        hour = late && hour > 0 && hour < HALF_DAY ? hour + HALF_DAY : hour;
        if (parts.has(Slot.AMPM)) {
            boolean after = parts.number(Slot.AMPM) == HALF_DAY;
            hour =
                    hour == HALF_DAY
                            ? (after ? HALF_DAY : 0)
                            : after && hour < HALF_DAY ? hour + HALF_DAY : hour;
        }
        return String.format(Locale.ROOT, "%02d:%02d", hour, parts.number(Slot.MINUTE));
    }
}
