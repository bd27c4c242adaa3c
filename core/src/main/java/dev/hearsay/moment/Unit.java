package dev.hearsay.moment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What time is counted in. */
enum Unit {
    SECOND(ChronoUnit.SECONDS, 1, "S"),
    MINUTE(ChronoUnit.MINUTES, 1, "M"),
    HOUR(ChronoUnit.HOURS, 1, "H"),
    DAY(ChronoUnit.DAYS, 1, "D"),
    WEEKEND(ChronoUnit.WEEKS, 1, "WE"),
    WEEK(ChronoUnit.WEEKS, 1, "W"),
    FORTNIGHT(ChronoUnit.WEEKS, 2, "W"),
    MONTH(ChronoUnit.MONTHS, 1, "M"),
    QUARTER(ChronoUnit.MONTHS, 3, "Q"),
    YEAR(ChronoUnit.YEARS, 1, "Y"),
    DECADE(ChronoUnit.YEARS, 10, "E"),
    CENTURY(ChronoUnit.YEARS, 100, "C");

    private final ChronoUnit chrono;
    private final int size;
    private final String letter;

    Unit(ChronoUnit chrono, int size, String letter) {
        this.chrono = chrono;
        this.size = size;
        this.letter = letter;
    }

    static Unit parse(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** How many of the smaller unit one of these is: 10 for a decade. */
    int size() {
        return size;
    }

    /** The letter of the unit that it is counted in: {@code Y} for a decade of ten years. */
    String counted() {
        return size == 1 ? letter : this == FORTNIGHT ? "W" : this == QUARTER ? "M" : "Y";
    }

    /** Its own letter: {@code E} for a decade. */
    String letter() {
        return letter;
    }

    /** The day that lies so many of these behind another; the day itself for hours. */
    LocalDate after(LocalDate day, int count) {
        return isClock() ? day : day.plus((long) count * size, chrono);
    }
}
