package dev.hearsay.date;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time told from the moment at which the page was looked at: {@code 2 hours ago}.
 *
 * <p>It means nothing where that moment is not known.
 */
final class Ago {
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\b(?<n>\\d{1,3}+|an?)\\s++(?<unit>min|minute|hr|hour|day|week)s?+\\s++ago\\b");

    private Ago() {}

    /** Whether words tell such a time. */
    static boolean is(String words) {
        return WORDS.matcher(words).find();
    }

    /** The day that words mean on a page captured then; a day, since captures come late. */
    static Optional<Stamp> parse(String words, Optional<Instant> captured) {
        Matcher matcher = WORDS.matcher(words);
        if (captured.isEmpty() || !matcher.find()) {
            return Optional.empty();
        }
        String number = matcher.group("n");
        long many = Character.isDigit(number.charAt(0)) ? Long.parseLong(number) : 1;
        Instant then =
                switch (matcher.group("unit").toLowerCase(Locale.ROOT)) {
                    case "min", "minute" -> captured.get().minus(many, ChronoUnit.MINUTES);
                    case "hr", "hour" -> captured.get().minus(many, ChronoUnit.HOURS);
                    case "day" -> captured.get().minus(many, ChronoUnit.DAYS);
                    default -> captured.get().minus(7 * many, ChronoUnit.DAYS);
                };
        Stamp stamp = DateWords.of(then);
        return Stamp.of(stamp.year(), stamp.month(), stamp.day());
    }
}
