package dev.hearsay.date;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day, beside a date or in it.
 *
 * <pre>{@code
 * 10:12    3:14 pm EDT    10.12pm BST    08:00:00+02:00
 * }</pre>
 *
 * @param start where its words begin
 * @param end where they end
 */
record Clock(LocalTime time, Optional<String> zone, int start, int end) {
    private static final int BESIDE = 40;
    private static final String TIME =
            "(?<![\\d.:])(?<h>\\d{1,2}+)(?:[:.h](?<m>\\d{2})(?::\\d{2}(?:[.,]\\d{1,9}+)?+)?+)?+"
                    + "(?:[\\s\\u00A0]?+(?<half>[ap])\\.?m\\b\\.?+)?+(?![\\d:])"
                    + "(?:[\\s\\u00A0]?+\\(?+(?<zone>[+-]\\d{2}:?+\\d{2}|"
                    + Names.ZONE
                    + "\\b)\\)?+)?+";
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?i)[\\s\\u00A0,;|/•·–—@(-]{0,6}+(?:(?:at|T)[\\s\\u00A0:]{0,3}+)?+" + TIME);
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?i)"
                            + TIME
                            + "[\\s\\u00A0,;|/•·–—-]{0,6}+(?:on\\s)?+(?:"
                            + Names.WEEKDAY
                            + "\\b\\.?+,?+\\s?+)?+");

    /** The time that stands right behind a place. */
    static Optional<Clock> after(CharSequence text, int place) {
        Matcher matcher =
                AFTER.matcher(text).region(place, Math.min(text.length(), place + BESIDE));
        return matcher.lookingAt() ? of(matcher, place) : Optional.empty();
    }

    /** The time that stands right before a place. */
    static Optional<Clock> before(CharSequence text, int place) {
        Matcher matcher = BEFORE.matcher(text).region(Math.max(0, place - BESIDE), place);
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            if (matcher.end() == place) {
                return of(matcher, matcher.start());
            }
        }
        return Optional.empty();
    }

    private static Optional<Clock> of(Matcher matcher, int start) {
        Optional<String> half = Optional.ofNullable(matcher.group("half"));
        Optional<String> minute = Optional.ofNullable(matcher.group("m"));
        int hour = Integer.parseInt(matcher.group("h"));
        if (half.isEmpty() && minute.isEmpty()) {
            return Optional.empty();
        }
        if (half.isPresent()) {
            hour = hour % 12 + (half.get().equalsIgnoreCase("p") ? 12 : 0);
        }
        int minutes = Integer.parseInt(minute.orElse("0"));
        if (hour > 23 || minutes > 59) {
            return Optional.empty();
        }
        Optional<String> zone = Optional.ofNullable(matcher.group("zone"));
        return Optional.of(new Clock(LocalTime.of(hour, minutes), zone, start, matcher.end()));
    }
}
