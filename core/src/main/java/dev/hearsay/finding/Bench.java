package dev.hearsay.finding;

import dev.hearsay.lineage.Lineage;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.page.Note;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All that the rules look at.
 *
 * @param story the accounts
 * @param lineage which of them are one
 * @param retellings the statements that several of them hand on
 * @param meanings what words are about
 * @param notes takes what a rule left out because there is too much of it
 */
public record Bench(
        Story story,
        Lineage lineage,
        List<Retelling> retellings,
        Function<String, Meaning> meanings,
        Consumer<Note> notes) {

    /** Copies its list. */
    public Bench {
        retellings = List.copyOf(retellings);
    }

    /** A bench whose notes nobody reads. */
    public Bench(
            Story story,
            Lineage lineage,
            List<Retelling> retellings,
            Function<String, Meaning> meanings) {
        this(story, lineage, retellings, meanings, note -> {});
    }

    /** How alike in meaning some words are to others: a cosine. */
    double likeness(String words, String others) {
        return meanings.apply(words).likeness(meanings.apply(others));
    }
}
