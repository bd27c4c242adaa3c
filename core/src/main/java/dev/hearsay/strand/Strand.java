package dev.hearsay.strand;

import dev.hearsay.story.Citation;
import java.util.List;

/**
 * A thread of a story: one topic, and the statements on it.
 *
 * <pre>{@code
 * t1  the ferry's hull      "the hull is sound", "a crack of two metres", …
 * t2  the crew              "the captain has been questioned", …
 * }</pre>
 *
 * @param id its name inside the dossier: {@code t1}, {@code t2}, …
 * @param label what it is about, in words of the articles
 * @param statements its statements, in order of the time that they were said or written, as far as
 *     it is known
 */
public record Strand(String id, String label, List<Citation> statements) {

    /** Copies its list. */
    public Strand {
        statements = List.copyOf(statements);
    }
}
