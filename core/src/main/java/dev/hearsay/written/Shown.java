package dev.hearsay.written;

import dev.hearsay.article.Article;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day without a year that stands around the article: {@code 10:12 16 July}, {@code Monday 16
 * July}.
 */
final class Shown {
    private static final int WIDE = 30;

    private Shown() {}

    /** The first such day that is further than some days from this one in its year. */
    static Optional<DateEvidence> contradicts(Article article, LocalDate day, int apart) {
        return article.about().dates().evidence().stream()
                .filter(shown -> shown.role() != DateEvidence.Role.MODIFIED)
                .filter(shown -> shown.role() != DateEvidence.Role.EVENT)
                .filter(shown -> day(shown).map(other -> !isNear(other, day, apart)).orElse(false))
                .findFirst();
    }

    private static boolean isNear(MonthDay shown, LocalDate day, int apart) {
        for (int i = -apart; i <= apart; i++) {
            if (MonthDay.from(day.plusDays(i)).equals(shown)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The day of the only year between two days in which it is the day of the week that stands
     * beside it.
     */
    static Optional<Bound> byWeekday(Article article, LocalDate from, LocalDate to) {
        for (DateEvidence shown : article.about().dates().evidence()) {
            Optional<MonthDay> day = day(shown);
            Optional<DayOfWeek> weekday = shown.passage().flatMap(p -> weekday(article, p.span()));
            if (day.isPresent() && weekday.isPresent() && to.getYear() - from.getYear() <= WIDE) {
                List<LocalDate> fits = fits(day.get(), weekday.get(), from, to);
                if (fits.size() == 1) {
                    String why =
                            "Only in %d does '%s' fall on a %s."
                                    .formatted(
                                            fits.get(0).getYear(),
                                            shown.words().strip(),
                                            weekday.get()
                                                    .getDisplayName(
                                                            TextStyle.FULL, Locale.ENGLISH));
                    return Optional.of(Bound.between(fits.get(0), fits.get(0), 0.7, why));
                }
            }
        }
        return Optional.empty();
    }

    private static List<LocalDate> fits(
            MonthDay day, DayOfWeek weekday, LocalDate from, LocalDate to) {
        List<LocalDate> fits = new ArrayList<>();
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate one = day.atYear(year);
            boolean inside = !one.isBefore(from) && !one.isAfter(to);
            if (inside && one.getDayOfWeek() == weekday) {
                fits.add(one);
            }
        }
        return fits;
    }

    /** The day of the week that stands in its line. */
    private static Optional<DayOfWeek> weekday(Article article, Span span) {
        int start = Math.max(0, span.start() - 20);
        String text = article.text();
        int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1));
        String words =
                text.substring(Math.max(start, line + 1), span.end()).toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.contains(day.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static Optional<MonthDay> day(DateEvidence shown) {
        try {
            return shown.value().startsWith("--")
                    ? Optional.of(MonthDay.parse(shown.value()))
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
