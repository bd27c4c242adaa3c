package dev.hearsay.date;

import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.text.Span;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that write a date.
 *
 * <pre>{@code
 * DateWords.find("Updated 3:14 pm EDT, July 16, 2018 by Ann Lee")
 *   3:14 pm EDT, July 16, 2018
 * DateWords.role("Updated 3:14 pm EDT, July 16, 2018", Span of the date)
 *   MODIFIED
 * }</pre>
 *
 * <p>Read are ISO 8601 with and without hyphens, the dates of mails and servers, months by name,
 * and numbers ({@code 16.07.2018}). Time grows with the length of the text.
 */
public final class DateWords {
    private static final int BESIDE = 40;
    private static final int MOST_FOUND = 500;
    private static final Pattern WEEKDAY_BEFORE =
            Pattern.compile(
                    "(?i)(?<![\\p{L}])(?<wd>"
                            + Names.WEEKDAY
                            + ")(?![\\p{L}])\\.?+[\\s\\u00A0,]{1,3}+(?:the\\s)?+$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,20}+");
    private static final int OPENING = 200;
    private static final Pattern DATELINE =
            Pattern.compile("[\\p{Lu}\\d .,'’()/-]{0,40}+(?:[\\p{L} .,'’()/-]{0,20}+[,(])?+\\s*+");
    private static final Pattern BEHIND_DATELINE =
            Pattern.compile("[\\s,.]{0,3}+(?:[(/\\[][^)/\\]]{1,40}+[)/\\]])?+\\s?+[-–—:/(]");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?+");

    private DateWords() {}

    /** A date and the place of its words. */
    record Found(Span span, Stamp stamp) {}

    /**
     * The places of the dates in a text, in order, with the time of day and the day of the week.
     */
    public static List<Span> find(String text) {
        return found(text, DayOrder.UNTOLD).stream().map(Found::span).toList();
    }

    /** Whether words tell a time from the moment at which they are read: {@code 2 hours ago}. */
    public static boolean isRelative(String words) {
        return Ago.is(words);
    }

    /** The dates in a text, in order. */
    static List<Found> found(String text, DayOrder order) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        for (Shape shape : Shape.ALL) {
            Matcher matcher = shape.pattern().matcher(text);
            while (matcher.find() && found.size() < MOST_FOUND) {
                shape.read(matcher, order)
                        .map(stamp -> whole(text, matcher, stamp))
                        .filter(one -> found.stream().noneMatch(other -> overlap(one, other)))
                        .ifPresent(found::add);
            }
        }
        found.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return found;
    }

    private static boolean overlap(Found one, Found other) {
        return one.span().start() < other.span().end() && other.span().start() < one.span().end();
    }

    private static Found whole(String text, Matcher matcher, Stamp bare) {
        int start = matcher.start();
        int end = matcher.end();
        Stamp stamp = bare;
        Matcher weekday = WEEKDAY_BEFORE.matcher(text).region(Math.max(0, start - 20), start);
        weekday.useTransparentBounds(true);
        if (weekday.find()) {
            start = weekday.start();
            stamp = checked(stamp, Names.weekday(weekday.group("wd")));
        }
        String hour = Shape.group(matcher, "ch");
        if (!hour.isEmpty()) {
            int hours = Integer.parseInt(hour);
            int minutes = Integer.parseInt(Shape.group(matcher, "cm"));
            Optional<String> zone =
                    Optional.of(Shape.group(matcher, "cz")).filter(words -> !words.isEmpty());
            boolean real = hours < 24 && minutes < 60;
            return new Found(
                    new Span(start, end),
                    real ? stamp.at(LocalTime.of(hours, minutes), zone) : stamp);
        }
        Optional<Clock> after = Clock.after(text, end);
        Optional<Clock> clock = after.isPresent() ? after : Clock.before(text, start);
        if (clock.isPresent()) {
            start = Math.min(start, clock.get().start());
            end = Math.max(end, clock.get().end());
            stamp = stamp.at(clock.get().time(), clock.get().zone());
        }
        return new Found(new Span(start, end), stamp);
    }

    private static Stamp checked(Stamp stamp, int weekday) {
        boolean other =
                stamp.date().map(date -> date.getDayOfWeek().getValue() != weekday).orElse(false);
        return other ? stamp.doubted("That day of the month was another day of the week.") : stamp;
    }

    /**
     * The date that words tell, the first where they tell several; seconds or milliseconds since
     * 1970 are read, too.
     */
    static Optional<Stamp> parse(String words, DayOrder order) {
        String plain = words.strip();
        if (EPOCH.matcher(plain).matches()) {
            long number = Long.parseLong(plain);
            Instant instant =
                    plain.length() == 10
                            ? Instant.ofEpochSecond(number)
                            : Instant.ofEpochMilli(number);
            return Optional.of(of(instant));
        }
        return found(plain, order).stream().map(Found::stamp).findFirst();
    }

    /** An instant as a date in UTC. */
    static Stamp of(Instant instant) {
        ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
        Optional<String> none = Optional.empty();
        return new Stamp(
                time.getYear(),
                time.getMonthValue(),
                time.getDayOfMonth(),
                Optional.of(LocalTime.of(time.getHour(), time.getMinute())),
                Optional.of("Z"),
                none);
    }

    /**
     * The date in the dateline of a paragraph.
     *
     * <pre>{@code
     * NORDHAVN, July 16, 2018 (Post) - The bridge will reopen, the mayor said.   July 16, 2018
     * The bridge was closed on July 16, 2018.                                    nothing
     * }</pre>
     */
    public static Optional<Span> opening(String paragraph) {
        String head = paragraph.substring(0, Math.min(paragraph.length(), OPENING));
        return find(head).stream()
                .limit(1)
                .filter(date -> DATELINE.matcher(head.substring(0, date.start())).matches())
                .filter(date -> BEHIND_DATELINE.matcher(head.substring(date.end())).lookingAt())
                .findFirst();
    }

    /** What the words before a date say that it is the date of. */
    public static Role role(String text, Span date) {
        String before = text.substring(Math.max(0, date.start() - BESIDE), date.start());
        Role role = Role.UNKNOWN;
        Matcher word = WORD.matcher(before);
        while (word.find()) {
            role = Names.role(word.group()).orElse(role);
        }
        return role;
    }

    /**
     * What the name of a property or a class says: {@code entry-date published}, {@code
     * dateModified}, {@code last_updated}.
     */
    public static Role role(String name) {
        Role role = Role.UNKNOWN;
        for (String word : name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").split("[^\\p{L}]+", 200)) {
            Optional<Role> told = Names.role(word);
            if (told.equals(Optional.of(Role.MODIFIED))) {
                return Role.MODIFIED;
            }
            role = told.orElse(role);
        }
        return role;
    }
}
