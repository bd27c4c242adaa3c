package dev.hearsay.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which hours of a day some words stand for.
 *
 * <pre>{@code
 * 2018-05-14TAF     12 to 18
 * 2018-05-14T07:30  7.5 to 7.5
 * 2018-05-14        0 to 24
 * }</pre>
 *
 * @param from the first hour with its parts, 0 to 24
 * @param to the last, which may lie in the next day
 */
record Hours(double from, double to) {
    private static final Pattern CLOCK = Pattern.compile("T(\\d\\d)(?::(\\d\\d))?");

    /** A quarter of an hour and more between two clocks is no rounding. */
    private static final double NEAR = 0.3;

    private static final double DAY = 24;

    /** The hours of a TIMEX3 value. */
    static Hours of(String value) {
        Matcher clock = CLOCK.matcher(value);
        if (clock.find()) {
            String minutes = Optional.ofNullable(clock.group(2)).orElse("0");
            double hour = Integer.parseInt(clock.group(1)) + Integer.parseInt(minutes) / 60.0;
            return new Hours(hour, hour);
        }
        String part = value.substring(value.indexOf('T') + 1);
        return switch (part) {
            case "MO" -> new Hours(0, 11.5);
            case "MI" -> new Hours(11, 14);
            case "AF" -> new Hours(12.2, 18);
            case "EV", "NI" -> new Hours(17, 30);
            default -> new Hours(0, 24);
        };
    }

    /** Whether they are all of a day. */
    boolean all() {
        return from == 0 && to == 24;
    }

    /** Whether both can be right. */
    boolean meets(Hours other) {
        boolean overlap = from <= other.to + NEAR && other.from <= to + NEAR;
        return overlap || isMorningOf(other) || other.isMorningOf(this);
    }

    /** Whether it lies in the hours after midnight that belong to a night. */
    private boolean isMorningOf(Hours night) {
        return night.to > DAY && to <= night.to - DAY;
    }
}
