package dev.hearsay.written;

import dev.hearsay.copy.Copy;
import dev.hearsay.page.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Narrows when an article was written by an earlier article of the run that has the same words.
 *
 * <pre>{@code
 * no date, the same words as 'bridge.txt', which was written on 2018-07-17
 *   to    2018-07-17
 *   why   The same words stand in 'bridge.txt', written on 2018-07-17 or earlier.
 * }</pre>
 *
 * <p>Words that another page shows were written by that page's day; nothing tells that they were
 * not written long before, so that only the last day is taken over, and only where all words are
 * the same: what is nearly a copy may be a later version. What contradicts the article's own clues
 * is a note, and the article's own interval stays.
 */
public final class Narrower {
    private static final double SAME = 1;

    private Narrower() {}

    /**
     * The interval with what an earlier article tells.
     *
     * @param own what the article itself tells
     * @param copy that it has the earlier one's words
     * @param earlier when that was written
     */
    public static Written narrow(Written own, Copy copy, Written earlier) {
        return earlier.to()
                .filter(day -> copy.similarity() >= SAME)
                .filter(day -> own.to().isEmpty() || own.to().get().isAfter(day))
                .map(day -> narrow(own, copy, earlier, day))
                .orElse(own);
    }

    private static Written narrow(Written own, Copy copy, Written earlier, LocalDate day) {
        String why =
                "The same words stand in '%s', written on %s or earlier."
                        .formatted(copy.origin(), day);
        if (own.from().filter(day::isBefore).isPresent()) {
            String conflict = why + " That contradicts: " + String.join(" ", own.why());
            return new Written(
                    own.from(),
                    own.to(),
                    own.confidence(),
                    own.why(),
                    and(own.notes(), Note.of("written-conflict", conflict)));
        }
        boolean known = own.from().isPresent() || own.to().isPresent();
        double surely =
                known ? Math.min(own.confidence(), earlier.confidence()) : earlier.confidence();
        return new Written(own.from(), Optional.of(day), surely, and(own.why(), why), own.notes());
    }

    private static <T> List<T> and(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
