package dev.hearsay.finding;

import dev.hearsay.lineage.Lineage;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.function.Function;

/**
 * All that the rules look at.
 *
 * @param story the accounts
 * @param lineage which of them are one
 * @param retellings the statements that several of them hand on
 * @param meanings what words are about
 */
public record Bench(
        Story story,
        Lineage lineage,
        List<Retelling> retellings,
        Function<String, Meaning> meanings) {

    /** Copies its list. */
    public Bench {
        retellings = List.copyOf(retellings);
    }

    /** How alike in meaning some words are to others: a cosine. */
    double likeness(String words, String others) {
        return meanings.apply(words).likeness(meanings.apply(others));
    }
}
