package dev.hearsay.moment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The days that a TIMEX3 value may stand for, and how EDTF writes it.
 *
 * <pre>{@code
 * 2018-07     2018-07-01 to 2018-07-31   2018-07
 * 199         1990-01-01 to 1999-12-31   199X
 * 2018-SU     2018-06-01 to 2018-08-31   2018-22
 * 2018-W29    2018-07-16 to 2018-07-22   2018-07-16/2018-07-22
 * XXXX-11-18  nothing                    XXXX-11-18
 * }</pre>
 *
 * <p>Seasons are those of the northern half of the world, by whole months; a winter begins in
 * December of its year.
 *
 * @param from the first day; empty where nothing tells or it is open
 * @param to the last day, likewise
 * @param edtf how EDTF writes it, where it can
 */
record Stretch(Optional<LocalDate> from, Optional<LocalDate> to, Optional<String> edtf) {
    static final Stretch NONE = new Stretch(Optional.empty(), Optional.empty(), Optional.empty());

    static Stretch of(LocalDate from, LocalDate to) {
        String edtf = from.equals(to) ? from.toString() : from + "/" + to;
        return new Stretch(Optional.of(from), Optional.of(to), Optional.of(edtf));
    }

    private static Stretch of(LocalDate from, LocalDate to, String edtf) {
        return new Stretch(Optional.of(from), Optional.of(to), Optional.of(edtf));
    }

    private static Stretch only(String edtf) {
        return new Stretch(Optional.empty(), Optional.empty(), Optional.of(edtf));
    }

    /** The stretch of a value of type DATE or TIME; {@link #NONE} where it tells none. */
    static Stretch from(String value) {
        int time = value.indexOf('T');
        try {
            if (value.startsWith("P") || value.endsWith("_REF")) {
                return NONE;
            }
            return time > 0 ? clock(value, time) : day(value);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return NONE;
        }
    }

    private static Stretch clock(String value, int time) {
        Stretch day = day(value.substring(0, time));
        boolean minutes = value.length() == time + 6 && value.charAt(time + 3) == ':';
        return minutes && day.from.isPresent()
                ? new Stretch(day.from, day.to, Optional.of(value + ":00"))
                : day;
    }

    private static Stretch day(String value) {
        if (value.indexOf('X') >= 0) {
            return only(value.indexOf('W') >= 0 ? "XXXX-XX-XX" : value.replaceAll("[QH]X$", "XX"));
        }
        int year = value.length() < 4 ? 0 : Integer.parseInt(value.substring(0, 4));
        return switch (value.length()) {
            case 2 -> {
                int first = Integer.parseInt(value) * 100;
                yield of(start(first), end(first + 99), value + "XX");
            }
            case 3 -> {
                int first = Integer.parseInt(value) * 10;
                yield of(start(first), end(first + 9), value + "X");
            }
            case 4 -> of(start(year), end(year), value);
            case 7 -> inYear(year, value.substring(5), value);
            case 8, 11 -> week(year, value);
            case 10 -> of(LocalDate.parse(value), LocalDate.parse(value));
            default -> NONE;
        };
    }

    private static LocalDate start(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate end(int year) {
        return LocalDate.of(year, 12, 31);
    }

    private static Stretch inYear(int year, String part, String value) {
        return switch (part) {
            case "Q1", "Q2", "Q3", "Q4" -> {
                int quarter = part.charAt(1) - '0';
                yield months(year, 3 * quarter - 2, 3, year + "-" + (32 + quarter));
            }
            case "H1" -> months(year, 1, 6, year + "-40");
            case "H2" -> months(year, 7, 6, year + "-41");
            case "SP" -> months(year, 3, 3, year + "-21");
            case "SU" -> months(year, 6, 3, year + "-22");
            case "FA" -> months(year, 9, 3, year + "-23");
            case "WI" -> months(year, 12, 3, year + "-24");
            default -> months(year, Integer.parseInt(part), 1, value);
        };
    }

    private static Stretch months(int year, int first, int count, String edtf) {
        YearMonth from = YearMonth.of(year, first);
        return of(from.atDay(1), from.plusMonths(count - 1).atEndOfMonth(), edtf);
    }

    /** {@code 2018-W29}, {@code 2018-W29-WE}. */
    private static Stretch week(int year, String value) {
        int number = Integer.parseInt(value.substring(6, 8));
        LocalDate monday =
                LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                        .with(java.time.DayOfWeek.MONDAY);
        return of(value.length() == 8 ? monday : monday.plusDays(5), monday.plusDays(6));
    }

    /** From its first day on. */
    Stretch onward() {
        return new Stretch(from, Optional.empty(), edtf.map(e -> first(e) + "/.."));
    }

    /** Up to its last day. */
    Stretch upTo() {
        return new Stretch(Optional.empty(), to, edtf.map(e -> "../" + last(e)));
    }

    /** Up to the day before its first. */
    Stretch before() {
        Optional<LocalDate> day = from.map(d -> d.minusDays(1));
        return new Stretch(Optional.empty(), day, edtf.map(e -> "../" + first(e)));
    }

    /** From the day behind its last on. */
    Stretch after() {
        Optional<LocalDate> day = to.map(d -> d.plusDays(1));
        return new Stretch(day, Optional.empty(), edtf.map(e -> last(e) + "/.."));
    }

    /** The same, and not to be taken to the letter. */
    Stretch about() {
        return new Stretch(from, to, edtf.map(e -> e.indexOf('/') < 0 ? e + "~" : e));
    }

    private static String first(String edtf) {
        int slash = edtf.indexOf('/');
        return slash < 0 ? edtf : edtf.substring(0, slash);
    }

    private static String last(String edtf) {
        return edtf.substring(edtf.indexOf('/') + 1);
    }
}
