package dev.hearsay.app;

import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.lineage.Family;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.stance.Stance;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Strand;
import java.util.List;
import java.util.Optional;

/** A dossier in which every word tries to be more than a word. */
public final class Hostile {
    /** Markup, an end of what stands around it, a turn of direction, a control, a wide word. */
    public static final String WORDS =
            "<script>alert(1)</script> \"'></title></style><img src=x onerror=alert(2)> \u202Eevil\u202C \u001B[2J שלום עולם 橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋橋";

    private Hostile() {}

    private static Told told(String id) {
        return Told.by(id, WORDS, "", WORDS + "\n\n" + WORDS + " said Bo.\n")
                .says(WORDS, Stance.STATES, WORDS, "said")
                .dates("עולם", "2026-05-02")
                .dates("evil", "")
                .wire(WORDS, "script");
    }

    /** The dossier. */
    public static Dossier dossier() {
        List<Finding> findings =
                List.of(
                        finding("x1", Finding.Relation.DIFFER),
                        finding("x2", Finding.Relation.ALTERED),
                        finding("<b>", Finding.Relation.ONLY_HERE));
        Family family =
                new Family(
                        Optional.of(WORDS),
                        List.of("a", "b"),
                        Optional.of("b"),
                        List.of(Optional.of(told("a").at("script"))),
                        WORDS,
                        WORDS);
        return new Dossier(
                new Story(WORDS, List.of(told("a").account(), told("b").account())),
                WORDS,
                new Lineage(List.of(family)),
                List.of(
                        new Strand(
                                "t1",
                                WORDS,
                                List.of(new Citation("a", "s1"), new Citation("none", "s9")))),
                List.of(
                        new Retelling(
                                "q1",
                                List.of(
                                        told("a").variant("s1"),
                                        told("b").variant("s1", "שלום", "evil")),
                                2,
                                1,
                                0.9,
                                WORDS)),
                findings);
    }

    private static Finding finding(String id, Finding.Relation relation) {
        return new Finding(
                id,
                Finding.Kind.FIGURE,
                relation,
                WORDS,
                List.of(
                        told("a").side(WORDS, WORDS, WORDS, "s1"),
                        told("b").side("alert(1)", "=1+1", WORDS, "s1"),
                        told("none").side("evil", "none")),
                0.5,
                WORDS,
                WORDS);
    }
}
