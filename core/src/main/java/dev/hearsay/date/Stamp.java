package dev.hearsay.date;

import dev.hearsay.date.DateEvidence.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as words tell it; 0 stands for a year, month or day that they do not tell.
 *
 * @param time the time of day
 * @param zone the zone of the time, as it was written
 * @param doubt what is wrong with the words, one sentence
 */
record Stamp(
        int year,
        int month,
        int day,
        Optional<LocalTime> time,
        Optional<String> zone,
        Optional<String> doubt) {

    /** A date without a time of day; nothing where the calendar has no such day. */
    static Optional<Stamp> of(int year, int month, int day) {
        boolean partial = day == 0 && month >= 0 && month <= 12 && year > 0;
        if (!partial && !isDay(year == 0 ? 2000 : year, month, day)) {
            return Optional.empty();
        }
        Optional<String> none = Optional.empty();
        return Optional.of(new Stamp(year, month, day, Optional.empty(), none, none));
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** The same date at a time of day. */
    Stamp at(LocalTime time, Optional<String> zone) {
        return new Stamp(year, month, day, Optional.of(time), zone, doubt);
    }

    /** The same date, with something wrong about it. */
    Stamp doubted(String why) {
        return new Stamp(year, month, day, time, zone, doubt.or(() -> Optional.of(why)));
    }

    /** The day, where all of it is told. */
    Optional<LocalDate> date() {
        return isWhole() ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Whether year, month and day are told. */
    boolean isWhole() {
        return year > 0 && month > 0 && day > 0;
    }

    /** Whether both tell the same, as far as both tell anything. */
    boolean agrees(Stamp other) {
        return same(year, other.year) && same(month, other.month) && same(day, other.day);
    }

    private static boolean same(int mine, int theirs) {
        return mine == 0 || theirs == 0 || mine == theirs;
    }

    Precision precision() {
        if (day > 0) {
            return time.isPresent() && year > 0 ? Precision.MINUTE : Precision.DAY;
        }
        return month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** As ISO 8601 writes it: {@code 2018-07-16T10:12}, {@code --07-16}, {@code 2018-07}. */
    String value() {
        if (year == 0) {
            return String.format(Locale.ROOT, "--%02d-%02d", month, day);
        }
        return switch (precision()) {
            case YEAR -> String.format(Locale.ROOT, "%04d", year);
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, month);
            case DAY -> String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
            case MINUTE ->
                    String.format(
                            Locale.ROOT,
                            "%04d-%02d-%02dT%02d:%02d",
                            year,
                            month,
                            day,
                            time.orElse(LocalTime.MIDNIGHT).getHour(),
                            time.orElse(LocalTime.MIDNIGHT).getMinute());
        };
    }
}
