package dev.hearsay.written;

import dev.hearsay.article.Article;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.page.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds when an article was written.
 *
 * <pre>{@code
 * The army has held the town since September 2015. A congress will open there in May 2018.
 *   2015-09-01 to 2018-05-31   confidence 0.6
 * }</pre>
 *
 * <p>The surer clue comes first; one that contradicts the surer ones is not used and becomes a
 * note. Never claims a day that nothing tells, never asks for today's.
 */
public final class WrittenFinder {
    private static final List<Clue> CLUES = List.of(new PageDay(), new Inside());

    private final List<String> why = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private double surely = 1;

    private WrittenFinder() {}

    /**
     * When an article was written.
     *
     * @param moments its time expressions, in order
     * @param forecasts what it tells of what is to come
     */
    public static Written find(
            Article article, List<TimeExpression> moments, List<Forecast> forecasts) {
        WrittenFinder finder = new WrittenFinder();
        Clue.Seen seen = new Clue.Seen(article, moments, forecasts);
        CLUES.stream()
                .flatMap(clue -> clue.bounds(seen).stream())
                .sorted(Comparator.comparingDouble(bound -> -bound.confidence()))
                .forEach(finder::use);
        finder.weekday(article);
        finder.contradiction(article);
        boolean known = finder.from.isPresent() || finder.to.isPresent();
        return new Written(
                finder.from, finder.to, known ? finder.surely : 0, finder.why, finder.notes);
    }

    private void use(Bound bound) {
        boolean late = bound.from().filter(day -> to.filter(day::isAfter).isPresent()).isPresent();
        boolean early =
                bound.to().filter(day -> from.filter(day::isBefore).isPresent()).isPresent();
        if (late || early) {
            String text = "%s That contradicts: %s".formatted(bound.why(), String.join(" ", why));
            notes.add(new Note("written-conflict", text, bound.place()));
            surely = surely / 2;
            return;
        }
        boolean later =
                bound.from().filter(day -> from.isEmpty() || day.isAfter(from.get())).isPresent();
        boolean sooner =
                bound.to().filter(day -> to.isEmpty() || day.isBefore(to.get())).isPresent();
        if (later || sooner) {
            from = later ? bound.from() : from;
            to = sooner ? bound.to() : to;
            why.add(bound.why());
            surely = Math.min(surely, bound.confidence());
        }
    }

    private void weekday(Article article) {
        if (from.isPresent() && to.isPresent() && !from.equals(to)) {
            Shown.byWeekday(article, from.get(), to.get()).ifPresent(this::use);
        }
    }

    /** {@code 16 July} beside the headline and {@code 17 July 2018} below: no more than a note. */
    private void contradiction(Article article) {
        Optional<DateEvidence> published = article.about().dates().published();
        boolean told =
                article.notes().stream().anyMatch(note -> note.kind().equals("dates-differ"));
        Optional<LocalDate> day = to.filter(last -> published.isPresent() && !told);
        boolean said = surely >= 0.8 && from.equals(to);
        day.flatMap(last -> Shown.contradicts(article, last, said ? 1 : 0))
                .ifPresent(shown -> notes.add(differ(shown, published.orElseThrow())));
    }

    private static Note differ(DateEvidence shown, DateEvidence published) {
        return new Note(
                "written-conflict",
                "The page shows '%s' without a year and '%s': nothing tells which of them is the article's day."
                        .formatted(shown.words().strip(), published.words().strip()),
                shown.passage().map(passage -> passage.span()));
    }
}
