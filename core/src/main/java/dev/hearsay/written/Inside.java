package dev.hearsay.written;

import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Times with their year in the article's own words: {@code since September 2015} lies behind it,
 * {@code will open in 2020} ahead.
 */
final class Inside implements Clue {
    private static final double SINCE = 0.9;
    private static final double PAST = 0.8;
    private static final double AHEAD = 0.6;
    private static final int NEAR = 60;
    private static final Set<String> PAST_WORDS = WordList.load(Inside.class, "en/past.txt");
    private static final List<String> LEADING = List.of("in", "on", "of", "during");

    @Override
    public List<Bound> bounds(Seen seen) {
        List<Bound> bounds = new ArrayList<>();
        Optional<Bound> latest = Optional.empty();
        Optional<Bound> soonest = Optional.empty();
        for (TimeExpression moment : seen.moments()) {
            boolean told = moment.anchor().isEmpty() && moment.type() == TimeExpression.Type.DATE;
            Optional<Bound> bound = told ? bound(seen, moment) : Optional.empty();
            latest = later(latest, bound.filter(b -> b.from().isPresent()));
            soonest = sooner(soonest, bound.filter(b -> b.to().isPresent()));
        }
        latest.ifPresent(bounds::add);
        soonest.ifPresent(bounds::add);
        return bounds;
    }

    private static Optional<Bound> later(Optional<Bound> one, Optional<Bound> other) {
        boolean later =
                one.isEmpty()
                        || other.flatMap(Bound::from)
                                .filter(day -> day.isAfter(one.flatMap(Bound::from).orElse(day)))
                                .isPresent();
        return later && other.isPresent() ? other : one;
    }

    private static Optional<Bound> sooner(Optional<Bound> one, Optional<Bound> other) {
        boolean sooner =
                one.isEmpty()
                        || other.flatMap(Bound::to)
                                .filter(day -> day.isBefore(one.flatMap(Bound::to).orElse(day)))
                                .isPresent();
        return sooner && other.isPresent() ? other : one;
    }

    private static Optional<Bound> bound(Seen seen, TimeExpression moment) {
        String words = moment.passage().words();
        boolean ahead =
                seen.forecasts().stream().anyMatch(f -> f.passage().span().contains(moment.span()));
        if (ahead) {
            return moment.to()
                    .map(
                            day ->
                                    Bound.notAfter(
                                                    day,
                                                    AHEAD,
                                                    "'%s' is told to come.".formatted(words))
                                            .at(moment.span()));
        }
        List<String> before = before(seen, moment.span());
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        boolean since = last.equals("since");
        boolean past = LEADING.contains(last) && before.stream().anyMatch(Inside::isPast);
        if (!since && !past) {
            return Optional.empty();
        }
        String shown = since ? "since " + words : words;
        return moment.from()
                .map(
                        day ->
                                Bound.notBefore(
                                                day,
                                                since ? SINCE : PAST,
                                                "'%s' lies behind it.".formatted(shown))
                                        .at(moment.span()));
    }

    private static boolean isPast(String word) {
        return PAST_WORDS.contains(word) || (word.length() > 4 && word.endsWith("ed"));
    }

    /** The words of its sentence before it, not many. */
    private static List<String> before(Seen seen, Span moment) {
        String text = seen.article().text();
        int start = 0;
        for (Passage part : seen.article().layout().read()) {
            start = part.span().contains(moment) ? part.span().start() : start;
        }
        Span near = new Span(Math.max(start, moment.start() - NEAR), moment.start());
        List<String> words = new ArrayList<>();
        for (Span span : Words.of(text, near)) {
            String word = text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            if (word.equals(".") || word.equals("?") || word.equals("!")) {
                words.clear();
            } else {
                words.add(word);
            }
        }
        return words;
    }
}
