package dev.hearsay.written;

import dev.hearsay.article.Article;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.text.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The day that the page gives, and the day it was captured. What stands behind the article, or
 * beside another day without a year, only tells that the article is no younger.
 */
final class PageDay implements Clue {
    private static final double CAPTURED = 0.95;
    private static final double FOOTER = 0.6;
    private static final double SHOWN = 0.75;
    private static final double ADDRESS = 0.85;
    private static final double SAID = 0.9;

    @Override
    public List<Bound> bounds(Seen seen) {
        List<Bound> bounds = new ArrayList<>();
        Article article = seen.article();
        article.about()
                .dates()
                .published()
                .flatMap(day -> bound(article, day))
                .ifPresent(bounds::add);
        article.given()
                .captured()
                .map(then -> then.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1))
                .map(
                        day ->
                                Bound.notAfter(
                                        day,
                                        CAPTURED,
                                        "The page was captured before the end of %s."
                                                .formatted(day)))
                .ifPresent(bounds::add);
        return bounds;
    }

    private static Optional<Bound> bound(Article article, DateEvidence day) {
        Optional<LocalDate> from = first(day.value());
        Optional<LocalDate> to = last(day.value());
        if (from.isEmpty() || to.isEmpty() || day.from() == DateEvidence.From.WARC) {
            return Optional.empty();
        }
        String words = day.words().strip();
        boolean around =
                day.from() == DateEvidence.From.FURNITURE || day.from() == DateEvidence.From.BODY;
        if (around && isBehind(article, day)) {
            return Optional.of(
                    Bound.notAfter(
                            to.get(),
                            FOOTER,
                            "The page shows '%s' behind the article.".formatted(words)));
        }
        if (around && Shown.contradicts(article, to.get(), 0).isPresent()) {
            return Optional.of(
                    Bound.notAfter(
                            to.get(),
                            FOOTER,
                            "The page shows '%s', and another day.".formatted(words)));
        }
        double sure = around ? SHOWN : day.from() == DateEvidence.From.URL ? ADDRESS : SAID;
        return Optional.of(
                Bound.between(
                        from.get(),
                        to.get(),
                        sure,
                        "The page says that it was published on %s.".formatted(day.value())));
    }

    private static boolean isBehind(Article article, DateEvidence day) {
        List<Passage> body = article.layout().body();
        int end = body.isEmpty() ? Integer.MAX_VALUE : body.get(body.size() - 1).span().end();
        return day.passage().map(passage -> passage.span().start() >= end).orElse(false);
    }

    /** The first day of {@code 2018-07-16T10:12}, {@code 2018-07} and {@code 2018}. */
    private static Optional<LocalDate> first(String value) {
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(LocalDate.of(Integer.parseInt(value), 1, 1));
                case 7 ->
                        value.startsWith("-")
                                ? Optional.empty()
                                : Optional.of(YearMonth.parse(value).atDay(1));
                default ->
                        value.length() < 10
                                ? Optional.empty()
                                : Optional.of(LocalDate.parse(value.substring(0, 10)));
            };
        } catch (DateTimeException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> last(String value) {
        return first(value)
                .map(
                        day ->
                                switch (value.length()) {
                                    case 4 -> day.plusYears(1).minusDays(1);
                                    case 7 -> day.plusMonths(1).minusDays(1);
                                    default -> day;
                                });
    }
}
