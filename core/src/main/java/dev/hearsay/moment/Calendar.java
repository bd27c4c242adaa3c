package dev.hearsay.moment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days, weeks and quarters as TIMEX3 writes them, and which one is meant where no year is told. */
final class Calendar {
    /** A day without a year lies ahead where it would else lie so many days back. */
    private static final int LONG_AGO = 290;

    private static final int SOON = 75;

    private Calendar() {}

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static String day(int year, int month, int day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }

    /** {@code 2018-W29}. */
    static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** {@code 2018-Q3}. */
    static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }

    static boolean exists(int year, int month, int day) {
        return day <= java.time.YearMonth.of(year, month).lengthOfMonth();
    }

    /**
     * The day of the week that is meant.
     *
     * @param which -1 last, 0 this, 1 next, and 2 where nothing stands before it
     */
    static LocalDate weekday(LocalDate anchor, int weekday, int which, Tense tense) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return switch (which) {
            case -1 -> anchor.with(TemporalAdjusters.previous(day));
            case 1 -> anchor.with(TemporalAdjusters.next(day));
            default ->
                    isAhead(anchor, day, tense) || (which == 0 && tense == Tense.UNKNOWN)
                            ? anchor.with(TemporalAdjusters.nextOrSame(day))
                            : anchor.with(TemporalAdjusters.previousOrSame(day));
        };
    }

    /** What somebody hoped for lies ahead, unless it would be yesterday else. */
    private static boolean isAhead(LocalDate anchor, DayOfWeek day, Tense tense) {
        return tense == Tense.FUTURE
                || (tense == Tense.HOPED && anchor.minusDays(1).getDayOfWeek() != day);
    }

    /**
     * The year that is meant for what comes once a year.
     *
     * @param first its first day in the anchor's year
     * @param last its last day in the anchor's year
     * @param which -1 last, 0 this, 1 next, and 2 where nothing stands before it
     */
    static int year(LocalDate anchor, LocalDate first, LocalDate last, int which, Tense tense) {
        int past = first.isAfter(anchor) ? -1 : 0;
        int coming = last.isBefore(anchor) ? 1 : 0;
        int shift =
                switch (which) {
                    case -1 -> last.isBefore(anchor) ? 0 : -1;
                    case 0 -> 0;
                    case 1 -> first.isAfter(anchor) ? 0 : 1;
                    default ->
                            switch (tense) {
                                case PAST -> isLongAgo(anchor, first, last, past) ? coming : past;
                                case FUTURE ->
                                        isFarAhead(anchor, first, last, coming) ? past : coming;
                                case HOPED, UNKNOWN -> nearest(anchor, first, last, past, coming);
                            };
                };
        return anchor.getYear() + shift;
    }

    private static boolean isLongAgo(LocalDate anchor, LocalDate first, LocalDate last, int past) {
        return first.equals(last)
                && ChronoUnit.DAYS.between(last.plusYears(past), anchor) > LONG_AGO
                && ChronoUnit.DAYS.between(anchor, first.plusYears(past + 1)) < SOON;
    }

    private static boolean isFarAhead(
            LocalDate anchor, LocalDate first, LocalDate last, int coming) {
        return first.equals(last)
                && ChronoUnit.DAYS.between(anchor, first.plusYears(coming)) > LONG_AGO
                && ChronoUnit.DAYS.between(last.plusYears(coming - 1), anchor) < SOON;
    }

    private static int nearest(
            LocalDate anchor, LocalDate first, LocalDate last, int past, int coming) {
        long back = ChronoUnit.DAYS.between(last.plusYears(past), anchor);
        long ahead = ChronoUnit.DAYS.between(anchor, first.plusYears(coming));
        return 2 * ahead < back ? coming : past;
    }
}
