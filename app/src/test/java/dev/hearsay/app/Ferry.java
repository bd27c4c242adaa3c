package dev.hearsay.app;

import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Finding.Kind;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Side;
import dev.hearsay.lineage.Family;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.stance.Stance;
import dev.hearsay.story.Citation;
import dev.hearsay.story.Story;
import dev.hearsay.strand.Strand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A story of five invented articles, with every kind of finding that a dossier can hold. */
public final class Ferry {
    private static final String NTA =
            """
            Ferry runs aground off Nordhavn 😀

            NORDHAVN (NTA) - The ferry Halcyon ran aground off Nordhavn on Friday with 140 passengers on board.

            At least 20 people were hurt, the coast guard said.

            "The hull is sound," Captain Ann Lee said.

            Transport Minister Bo Berg confirmed that the steering had failed.

            "We will open an inquiry within two weeks," Bo Berg said.
            """;

    private Ferry() {}

    private static Told wire(String id, String outlet) {
        return Told.by(id, outlet, "2026-05-02", NTA)
                .wire("NTA", "(NTA)")
                .says("the coast guard", Stance.STATES, "At least 20 people were hurt", "said")
                .says("Ann Lee", Stance.STATES, "\"The hull is sound,\"", "said")
                .says("Bo Berg", Stance.CONFIRMS, "the steering had failed", "confirmed")
                .says(
                        "Bo Berg",
                        Stance.PROMISES,
                        "\"We will open an inquiry within two weeks,\"",
                        "said")
                .counts(140, "140 passengers", "passenger")
                .counts(20, "At least 20 people", "person")
                .dates("Friday", "2026-05-01")
                .foretells(
                        "We will open an inquiry within two weeks",
                        "within two weeks",
                        "2026-05-16");
    }

    private static Told courier() {
        return wire("c1", "Nordhavn Courier");
    }

    private static Told radio() {
        return wire("c2", "Radio Nord");
    }

    private static Told mail() {
        return wire("c3", "Evening Mail");
    }

    private static Told post() {
        return Told.by(
                        "c4",
                        "Kesteria Post",
                        "2026-05-03",
                        """
                        Halcyon: 23 hurt as ferry hits rocks near Velm

                        The ferry Halcyon hit rocks near Velm on Saturday with 140 passengers on board.

                        The Velm hospital counted 23 injured.

                        "The hull is safe and sound," Captain Anna Lee told the Kesteria Post.

                        The operator, Nord Lines, denied that the steering had failed. "There was no fault," a spokeswoman said.

                        Two passengers are missing, a rescuer said.
                        """)
                .says(
                        "Ann Lee",
                        Stance.STATES,
                        "\"The hull is safe and sound,\"",
                        "told",
                        "Kesteria Post")
                .says("Nord Lines", Stance.DENIES, "the steering had failed", "denied")
                .says("a spokeswoman", Stance.STATES, "\"There was no fault,\"", "said")
                .says("a rescuer", Stance.STATES, "Two passengers are missing", "said")
                .counts(140, "140 passengers", "passenger")
                .counts(23, "23 injured", "person")
                .counts(2, "Two passengers", "passenger")
                .dates("Saturday", "2026-05-02");
    }

    private static Told daily() {
        return Told.by(
                        "c5",
                        "Vesk Daily",
                        "2026-05-05",
                        """
                        Toll rises to 31 after ferry accident

                        The number of injured in the accident of the Halcyon, with 150 passengers on board, rose to 31, the coast guard said on Tuesday.

                        The Halcyon will return to service in July, Nord Lines said.

                        "The hull is sound," Captain Lee said.
                        """)
                .says("the coast guard", Stance.STATES, "rose to 31", "said")
                .says(
                        "Nord Lines",
                        Stance.STATES,
                        "The Halcyon will return to service in July",
                        "said")
                .says("Ann Lee", Stance.STATES, "\"The hull is sound,\"", "said")
                .counts(150, "150 passengers", "passenger")
                .counts(31, "31", "person")
                .dates("Tuesday", "2026-05-05")
                .foretells("The Halcyon will return to service in July", "in July", "2026-07-31");
    }

    /** The accounts, in the order in which they came. */
    public static List<Account> accounts() {
        return Stream.of(courier(), radio(), mail(), post(), daily()).map(Told::account).toList();
    }

    /** The dossier. */
    public static Dossier dossier() {
        Family family =
                new Family(
                        Optional.of("NTA"),
                        List.of("c1", "c2", "c3"),
                        Optional.of("c1"),
                        List.of(
                                Optional.of(courier().at("(NTA)")),
                                Optional.of(radio().at("(NTA)")),
                                Optional.empty()),
                        "Each names NTA, and the texts are the same.",
                        "lineage/same-text");
        return new Dossier(
                new Story("c1", accounts()),
                "Ferry runs aground off Nordhavn 😀",
                new Lineage(List.of(family)),
                strands(),
                retellings(),
                findings());
    }

    private static List<Strand> strands() {
        return List.of(
                new Strand(
                        "t1",
                        "the steering",
                        List.of(
                                new Citation("c1", "s3"),
                                new Citation("c4", "s2"),
                                new Citation("c4", "s3"))),
                new Strand("t2", "the hull", List.of(new Citation("c1", "s2"))));
    }

    private static List<Retelling> retellings() {
        return List.of(
                new Retelling(
                        "q1",
                        List.of(
                                courier().variant("s2"),
                                radio().variant("s2"),
                                mail().variant("s2"),
                                post().variant("s1", "safe and"),
                                daily().variant("s3")),
                        5,
                        3,
                        0.95,
                        "retelling/quoted"),
                new Retelling(
                        "q2",
                        List.of(
                                courier().variant("s4"),
                                radio().variant("s4"),
                                mail().variant("s4")),
                        3,
                        1,
                        0.99,
                        "retelling/quoted"));
    }

    private static List<Finding> findings() {
        return List.of(
                finding(
                        "x1",
                        Kind.FIGURE,
                        Relation.DIFFER,
                        "passengers on board",
                        "Both count the passengers on board, and the numbers exclude each other.",
                        courier().side("140 passengers", "140 passenger"),
                        radio().side("140 passengers", "140 passenger"),
                        mail().side("140 passengers", "140 passenger"),
                        post().side("140 passengers", "140 passenger"),
                        daily().side("150 passengers", "150 passenger")),
                finding(
                        "x2",
                        Kind.OUTCOME,
                        Relation.DIFFER,
                        "the steering had failed",
                        "Bo Berg confirms what Nord Lines denies.",
                        courier().side("the steering had failed", "confirms", "Bo Berg", "s3"),
                        post().side("the steering had failed", "denies", "Nord Lines", "s2")),
                finding(
                        "x3",
                        Kind.DATE,
                        Relation.DIFFER,
                        "the ferry ran aground",
                        "The same event is dated to two days.",
                        courier().side("on Friday", "2026-05-01"),
                        post().side("on Saturday", "2026-05-02")),
                finding(
                        "x4",
                        Kind.PLACE,
                        Relation.DIFFER,
                        "the ferry ran aground",
                        "The same event is placed at two places.",
                        courier().side("off Nordhavn", "nordhavn"),
                        post().side("near Velm", "velm")),
                finding(
                        "x5",
                        Kind.NAME,
                        Relation.DIFFER,
                        "the captain",
                        "One person has two names.",
                        courier().side("Captain Ann Lee", "ann lee"),
                        post().side("Captain Anna Lee", "anna lee")),
                finding(
                        "x6",
                        Kind.FIGURE,
                        Relation.REVISION,
                        "people hurt",
                        "The coast guard gave a later count.",
                        courier()
                                .side("At least 20 people", ">=20 person", "the coast guard", "s1"),
                        daily().side("31", "31 person", "the coast guard", "s1")),
                finding(
                        "x7",
                        Kind.FIGURE,
                        Relation.REFINE,
                        "people hurt",
                        "Both can be right: one is more exact.",
                        courier()
                                .side("At least 20 people", ">=20 person", "the coast guard", "s1"),
                        post().side("23 injured", "23 person")),
                finding(
                        "x8",
                        Kind.FIGURE,
                        Relation.AGREE,
                        "passengers on board",
                        "The numbers are the same.",
                        courier().side("140 passengers", "140 passenger"),
                        post().side("140 passengers", "140 passenger")),
                finding(
                        "x9",
                        Kind.QUOTATION,
                        Relation.ALTERED,
                        "The hull is sound",
                        "The Kesteria Post has words that the others do not have.",
                        courier()
                                .side(
                                        "\"The hull is sound,\"",
                                        "the hull is sound",
                                        "Ann Lee",
                                        "s2"),
                        post().side(
                                        "\"The hull is safe and sound,\"",
                                        "the hull is safe and sound",
                                        "Ann Lee",
                                        "s1")),
                finding(
                        "x10",
                        Kind.SOURCE,
                        Relation.SAME_SOURCE,
                        "NTA",
                        "Each names NTA, and the texts are the same.",
                        courier().side("(NTA)", "NTA"),
                        radio().side("(NTA)", "NTA"),
                        mail().side("(NTA)", "NTA")),
                finding(
                        "x11",
                        Kind.OMISSION,
                        Relation.ONLY_HERE,
                        "Two passengers are missing",
                        "No other account has it.",
                        post().side("Two passengers are missing", "s4", "a rescuer", "s4")));
    }

    private static Finding finding(
            String id, Kind kind, Relation relation, String what, String why, Side... sides) {
        return new Finding(id, kind, relation, what, List.of(sides), 0.9, why, "finding/test");
    }
}
