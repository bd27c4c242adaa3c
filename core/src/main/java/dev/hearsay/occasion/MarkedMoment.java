package dev.hearsay.occasion;

import dev.hearsay.reading.Moment;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the model marked as saying when: {@code on [Tuesday evening]}. */
final class MarkedMoment implements Rule {
    private static final Set<String> PREPOSITIONS =
            new TreeSet<>(List.of("at", "during", "in", "late", "on"));

    @Override
    public Optional<Found> at(Run run, int at) {
        int start = PREPOSITIONS.contains(run.lower(at)) ? at + 1 : at;
        if (start >= run.size()) {
            return Optional.empty();
        }
        for (Moment moment : run.moments()) {
            if (moment.span().start() == run.token(start).span().start()) {
                int end = start;
                while (end < run.size() && moment.span().contains(run.token(end).span())) {
                    end++;
                }
                return end > start ? Found.of(Found.Kind.WHEN, start, end) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
