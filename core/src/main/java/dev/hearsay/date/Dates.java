package dev.hearsay.date;

import java.util.List;
import java.util.Optional;

/**
 * Every date that was found for an article, and the best of them.
 *
 * @param evidence all of them, in the order of {@link DateEvidence.From} and of the page
 * @param published when it was published, as far as anything believable tells
 * @param modified when it was last changed, likewise
 */
public record Dates(
        List<DateEvidence> evidence,
        Optional<DateEvidence> published,
        Optional<DateEvidence> modified) {

    /** No date was found. */
    public static final Dates NONE = new Dates(List.of(), Optional.empty(), Optional.empty());

    /** Copies its list. */
    public Dates {
        evidence = List.copyOf(evidence);
    }
}
