package dev.hearsay.strand;

import dev.hearsay.meaning.Meaning;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.function.Function;

/** Finds the topics within a story. */
public final class StrandFinder {
    private StrandFinder() {}

    /** The threads of a story, the one with most statements first. */
    public static List<Strand> find(
            Story story, List<Retelling> retellings, Function<String, Meaning> meanings) {
        return List.of();
    }
}
