package dev.hearsay.event;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which days some words stand for, and which hours of a day, as far as the text tells.
 *
 * <pre>{@code
 * 14 May 2018     2018-05-14              year, month, day and weekday
 * 14 May          XXXX-05-14              month and day
 * Tuesday night   XXXX-WXX-2TNI           weekday and hours
 * soon            FUTURE_REF              nothing
 * }</pre>
 *
 * @param from the first day; empty where nothing tells
 * @param to the last day, likewise
 * @param year the year; 0 where it is not told or there are several
 * @param month 1 to 12, likewise
 * @param day of the month, likewise
 * @param weekday 1 for Monday to 7, likewise
 * @param hours which hours of the day
 */
record Days(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        int year,
        int month,
        int day,
        int weekday,
        Hours hours) {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|XXXX)(?:-(\\d\\d|XX)(?:-(\\d\\d|XX))?)?(?:T.*)?");
    private static final Pattern WEEKDAY = Pattern.compile("XXXX-WXX-([1-7])(?:T.*)?");

    /** How two times stand to each other. */
    enum Match {
        /** All that the one tells the other tells, too. */
        SAME,
        /** Both can be right. */
        FITS,
        /** Both cannot be right of one event. */
        APART
    }

    /** The days of a TIMEX3 value that stands for these days. */
    static Days of(Optional<LocalDate> from, Optional<LocalDate> to, String value) {
        Hours hours = Hours.of(value);
        if (from.isPresent() && from.equals(to)) {
            LocalDate day = from.orElseThrow();
            return new Days(
                    from,
                    to,
                    day.getYear(),
                    day.getMonthValue(),
                    day.getDayOfMonth(),
                    day.getDayOfWeek().getValue(),
                    hours);
        }
        Matcher weekday = WEEKDAY.matcher(value);
        if (weekday.matches()) {
            return new Days(from, to, 0, 0, 0, Integer.parseInt(weekday.group(1)), hours);
        }
        Matcher date = DATE.matcher(value);
        return date.matches()
                ? new Days(from, to, number(date, 1), number(date, 2), number(date, 3), 0, hours)
                : new Days(from, to, 0, 0, 0, 0, hours);
    }

    private static int number(Matcher date, int group) {
        return Optional.ofNullable(date.group(group))
                .filter(digits -> !digits.startsWith("X"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Whether nothing is told. */
    boolean open() {
        boolean fields = year > 0 || month > 0 || day > 0 || weekday > 0;
        return (from.isEmpty() || to.isEmpty()) && !fields && hours.all();
    }

    /** Whether it tells an hour and no day, so that it says nothing beside a day. */
    boolean bare() {
        boolean fields = year > 0 || month > 0 || day > 0 || weekday > 0;
        return from.isEmpty() && to.isEmpty() && !fields && !hours.all();
    }

    /** How both stand to each other. */
    Match match(Days other) {
        Match days = days(other);
        if (days != Match.SAME || hours.equals(other.hours)) {
            return days;
        }
        return hours.meets(other.hours) ? Match.FITS : Match.APART;
    }

    private Match days(Days other) {
        boolean both =
                from.isPresent()
                        && to.isPresent()
                        && other.from.isPresent()
                        && other.to.isPresent();
        if (both) {
            boolean same = from.equals(other.from) && to.equals(other.to);
            return same ? Match.SAME : gap(other) <= 0 ? Match.FITS : Match.APART;
        }
        boolean apart =
                isOther(year, other.year)
                        || isOther(month, other.month)
                        || isOther(day, other.day)
                        || isOther(weekday, other.weekday);
        boolean equal =
                year == other.year
                        && month == other.month
                        && day == other.day
                        && weekday == other.weekday;
        boolean same = !open() && !other.open() && (equal || isWhole(other));
        return apart ? Match.APART : same ? Match.SAME : Match.FITS;
    }

    /** Whether one of both is a single day and the other a name of such a day. */
    private boolean isWhole(Days other) {
        Days less = from.isPresent() ? other : this;
        Days more = from.isPresent() ? this : other;
        boolean day = more.from.isPresent() && more.from.equals(more.to);
        return day && (less.weekday > 0 || (less.month > 0 && less.day > 0));
    }

    private static boolean isOther(int one, int other) {
        return one > 0 && other > 0 && one != other;
    }

    /** Days between both; 0 or less where they overlap or where nothing tells. */
    long gap(Days other) {
        if (from.isEmpty() || to.isEmpty() || other.from.isEmpty() || other.to.isEmpty()) {
            return 0;
        }
        long behind = from.orElseThrow().toEpochDay() - other.to.orElseThrow().toEpochDay();
        long ahead = other.from.orElseThrow().toEpochDay() - to.orElseThrow().toEpochDay();
        return Math.max(behind, ahead);
    }
}
