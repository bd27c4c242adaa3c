package dev.hearsay.moment;

import dev.hearsay.article.Article;
import dev.hearsay.article.Furniture;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.text.Passage;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day that an article was written on, as far as it tells: when it was published, else the date
 * it was given, else the one whole date that its dateline and its timestamps show.
 */
final class AnchorFinder {
    private static final int DAY = 10;

    private AnchorFinder() {}

    static Optional<LocalDate> find(Article article) {
        return article.about()
                .dates()
                .published()
                .map(DateEvidence::value)
                .flatMap(AnchorFinder::day)
                .or(() -> article.given().date().flatMap(AnchorFinder::day))
                .or(() -> shown(article));
    }

    /** The day of {@code 2018-07-16T10:12} and of {@code 2018-07-16}; nothing of less. */
    private static Optional<LocalDate> day(String date) {
        if (date.length() < DAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date.substring(0, DAY)));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> shown(Article article) {
        Stream<Passage> stamps =
                article.layout().furniture().stream()
                        .filter(piece -> piece.kind() == Furniture.Kind.TIMESTAMP)
                        .map(Furniture::passage);
        List<LocalDate> days =
                Stream.concat(article.layout().dateline().stream(), stamps)
                        .flatMap(
                                shown ->
                                        MomentFinder.find(
                                                article.text(),
                                                List.of(shown.span()),
                                                Optional.empty())
                                                .stream())
                        .filter(moment -> moment.from().isPresent())
                        .filter(moment -> moment.from().equals(moment.to()))
                        .flatMap(moment -> moment.from().stream())
                        .distinct()
                        .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
