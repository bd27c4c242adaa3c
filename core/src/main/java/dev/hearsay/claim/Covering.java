package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Span;
import java.util.List;

/** How much of a place is handed on already. */
final class Covering {
    private Covering() {}

    /** UTF-16 units of {@code place} that stand in the attribution's content. */
    static int characters(Attribution attribution, Span place) {
        return attribution.content().stream()
                .mapToInt(piece -> Math.max(0, common(piece.span(), place)))
                .sum();
    }

    private static int common(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    /** Whether any word of an attribution, its cue or its source stands in the place. */
    static boolean touched(List<Attribution> attributions, Span place) {
        return attributions.stream()
                .anyMatch(
                        a ->
                                a.content().stream().anyMatch(p -> p.span().overlaps(place))
                                        || a.cue().stream().anyMatch(p -> p.span().overlaps(place))
                                        || a.source().stream()
                                                .anyMatch(p -> p.span().overlaps(place)));
    }
}
