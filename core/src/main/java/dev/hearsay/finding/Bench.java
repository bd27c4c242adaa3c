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
    /**
     * Items of all accounts together: beyond, comparing every two takes too long. Of very many
     * accounts each gives {@value #FEWEST}, and of more than this the first ones alone.
     */
    private static final int MOST = 900;

    private static final int FEWEST = 2;

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

    /**
     * Of each account as many items as can be compared in time; a note says so where some are left
     * out.
     *
     * @param all the items of each account
     * @param what what they are: {@code figures}
     */
    <T> List<List<T>> first(List<List<T>> all, String what) {
        int most = Math.max(FEWEST, MOST / Math.max(1, all.size()));
        if (all.stream().anyMatch(items -> items.size() > most)) {
            notes.accept(
                    Note.of(
                            "left-out",
                            "Only the first %d %s of each account were compared: there are %d accounts."
                                    .formatted(most, what, all.size())));
        }
        if (all.size() > MOST) {
            notes.accept(
                    Note.of(
                            "left-out",
                            "Only the %s of the first %d accounts were compared: there are %d."
                                    .formatted(what, MOST, all.size())));
        }
        return all.stream().limit(MOST).map(items -> items.stream().limit(most).toList()).toList();
    }
}
