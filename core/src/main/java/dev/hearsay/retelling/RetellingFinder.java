package dev.hearsay.retelling;

import dev.hearsay.lineage.Lineage;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.function.Function;

/** Finds the statements that several articles hand on. */
public final class RetellingFinder {
    private RetellingFinder() {}

    /**
     * The statements that stand in several articles of a story.
     *
     * @param meanings what words are about
     */
    public static List<Retelling> find(
            Story story, Lineage lineage, Function<String, Meaning> meanings) {
        return List.of();
    }
}
