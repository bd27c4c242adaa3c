package dev.hearsay.dossier;

import dev.hearsay.finding.Finding;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.page.Note;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Strand;
import java.util.List;

/**
 * A story, and all that its accounts show when they are laid side by side.
 *
 * @param story the accounts
 * @param title the headline that says best what it is about, in the articles' words
 * @param lineage which accounts are one
 * @param strands its topics
 * @param retellings the statements that several articles hand on
 * @param findings where the accounts agree, differ, or stand alone
 * @param notes what a reader should know of how it came about: what was left out because there is
 *     too much of it, what two articles have that only one may have
 */
public record Dossier(
        Story story,
        String title,
        Lineage lineage,
        List<Strand> strands,
        List<Retelling> retellings,
        List<Finding> findings,
        List<Note> notes) {

    /** Copies its lists. */
    public Dossier {
        strands = List.copyOf(strands);
        retellings = List.copyOf(retellings);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** A dossier of which there is nothing to note. */
    public Dossier(
            Story story,
            String title,
            Lineage lineage,
            List<Strand> strands,
            List<Retelling> retellings,
            List<Finding> findings) {
        this(story, title, lineage, strands, retellings, findings, List.of());
    }
}
