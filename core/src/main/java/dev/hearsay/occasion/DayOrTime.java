package dev.hearsay.occasion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Days, dates and times by their words: {@code on Tuesday night}, {@code earlier this month},
 * {@code in 2014}, {@code on 3 May}, {@code two weeks ago}, {@code at the time}.
 */
final class DayOrTime implements Rule {
    private static final Set<String> PREPOSITIONS =
            new TreeSet<>(List.of("at", "back", "during", "in", "on"));
    private static final Set<String> SHADES =
            new TreeSet<>(List.of("earlier", "early", "late", "later"));
    private static final Set<String> WHICH = new TreeSet<>(List.of("last", "next", "that", "this"));
    private static final Set<String> AGO =
            new TreeSet<>(List.of("ago", "before", "earlier", "later"));
    private final Set<String> dayParts = Words.list("day-parts");
    private final Set<String> nowWords = Words.list("now-words");
    private final Set<String> units = Words.list("time-units");

    @Override
    public Optional<Found> at(Run run, int at) {
        int start = at;
        boolean preposition = PREPOSITIONS.contains(run.lower(start));
        start += preposition ? 1 : 0;
        int shaded = SHADES.contains(run.lower(start)) ? start + 1 : start;
        if (shaded > start && run.lower(shaded).equals("on")) {
            start = ++shaded;
        }
        if (shaded > start && run.lower(shaded).equals("in")) {
            shaded++;
        }
        int end = end(run, shaded, preposition || shaded > start);
        boolean whole = end > shaded && !run.token(end - 1).isPossessive();
        return whole ? Found.of(Found.Kind.WHEN, start, end) : Optional.empty();
    }

    /** Behind the words that say when; the same place where none stand here. */
    private int end(Run run, int at, boolean led) {
        String word = run.lower(at);
        if (Words.WEEKDAYS.contains(word)) {
            return date(run, dayPart(run, at + 1));
        }
        if (nowWords.contains(word)) {
            return at + 1;
        }
        if (WHICH.contains(word) && isUnit(run.lower(at + 1))) {
            return dayPart(run, at + 2);
        }
        if (Words.MONTHS.contains(word) && run.token(at).isCapitalised()) {
            return month(run, at, led);
        }
        if (at < run.size() && run.token(at).isNumber()) {
            return number(run, at, led);
        }
        return phrase(run, at, led);
    }

    private boolean isUnit(String word) {
        return units.contains(word) || Words.WEEKDAYS.contains(word) || Words.MONTHS.contains(word);
    }

    private int dayPart(Run run, int at) {
        return dayParts.contains(run.lower(at)) ? at + 1 : at;
    }

    /** {@code Tuesday[, 3 May]}. */
    private int date(Run run, int at) {
        int next = run.lower(at).equals(",") ? at + 1 : at;
        boolean month = next < run.size() && Words.MONTHS.contains(run.lower(next));
        boolean day = next + 1 < run.size() && run.token(next).isNumber();
        if (month && next + 1 < run.size() && run.token(next + 1).isNumber()) {
            return month(run, next, true);
        }
        return day && Words.MONTHS.contains(run.lower(next + 1)) ? number(run, next, true) : at;
    }

    /** {@code May 3, 2014}, {@code May 2014}; a bare month only behind {@code in}. */
    private static int month(Run run, int at, boolean led) {
        int end = run.lower(at + 1).equals(".") ? at + 2 : at + 1;
        boolean number = end < run.size() && run.token(end).isNumber();
        if (!number) {
            return led ? at + 1 : at;
        }
        return year(run, end + 1);
    }

    private static int year(Run run, int at) {
        int next = run.lower(at).equals(",") ? at + 1 : at;
        return isYear(run, next) ? next + 1 : at;
    }

    private static boolean isYear(Run run, int at) {
        return at < run.size()
                && run.token(at).isNumber()
                && run.lower(at).length() == 4
                && (run.lower(at).startsWith("19") || run.lower(at).startsWith("20"));
    }

    /** {@code 3 May 2014}, {@code 2014} behind {@code in}, {@code 3 weeks ago}. */
    private int number(Run run, int at, boolean led) {
        if (Words.MONTHS.contains(run.lower(at + 1))) {
            return year(run, at + 2);
        }
        if (led && isYear(run, at)) {
            return at + 1;
        }
        return phrase(run, at, led);
    }

    /** {@code two weeks ago}, {@code the next day}, {@code a day earlier}, {@code the time}. */
    private int phrase(Run run, int at, boolean led) {
        String second = run.lower(at + 1);
        if (run.lower(at).equals("the")) {
            boolean then = led && (second.equals("time") || second.equals("day"));
            boolean other = second.equals("following") || second.equals("next");
            boolean day = (other || second.equals("same")) && units.contains(run.lower(at + 2));
            return then ? at + 2 : day ? at + 3 : at;
        }
        boolean few = run.lower(at).equals("a") && second.equals("few");
        if (few) {
            int end = phrase(run, at + 1, led);
            return end > at + 1 ? end : at;
        }
        String unit = second.endsWith("s") ? second.substring(0, second.length() - 1) : second;
        boolean count = at < run.size() && run.token(at).isWord();
        return count && units.contains(unit) && AGO.contains(run.lower(at + 2)) ? at + 3 : at;
    }
}
