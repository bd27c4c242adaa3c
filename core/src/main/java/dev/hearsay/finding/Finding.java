package dev.hearsay.finding;

import java.util.List;

/**
 * One thing on which accounts can be laid side by side.
 *
 * <pre>{@code
 * Courier      At least 20 people were hurt.
 * Radio Nord   The hospital counted 23 injured.
 *   figure, refine: people hurt   Courier at least 20 · Radio Nord 23 (the hospital)
 * }</pre>
 *
 * @param id its name inside the dossier: {@code x1}, {@code x2}, … in the order in which a reader
 *     should see them
 * @param kind what is compared
 * @param relation how the accounts stand to each other
 * @param what what it is about, in words of the articles
 * @param sides what each account has, in order of the accounts; two or more, but for what only one
 *     has
 * @param confidence how sure it is that the sides speak of the same thing, 0 to 1
 * @param why one sentence on why it is found
 * @param rule what found it: {@code finding/figure}
 */
public record Finding(
        String id,
        Kind kind,
        Relation relation,
        String what,
        List<Side> sides,
        double confidence,
        String why,
        String rule) {

    /** What is compared. */
    public enum Kind {
        /** An amount of the same thing. */
        FIGURE,
        /** When the same thing happened or will happen. */
        DATE,
        /** Where. */
        PLACE,
        /** Who took part, by name. */
        NAME,
        /** Whether it is so: confirmed, denied, unverified. */
        OUTCOME,
        /** Whose account it is. */
        SOURCE,
        /** The words of one speaker. */
        QUOTATION,
        /** What one account has and the others leave out. */
        OMISSION
    }

    /** How the accounts stand to each other. */
    public enum Relation {
        /** They say the same. */
        AGREE,
        /** Not all can be right. */
        DIFFER,
        /** One is more exact than the other, and both can be right. */
        REFINE,
        /** A later account changes what an earlier one said. */
        REVISION,
        /** They are one account. */
        SAME_SOURCE,
        /** The words were changed on the way. */
        ALTERED,
        /** Only one account has it. */
        ONLY_HERE
    }

    /** Copies its list. */
    public Finding {
        sides = List.copyOf(sides);
    }

    /** The same by another name. */
    Finding named(String name) {
        return new Finding(name, kind, relation, what, sides, confidence, why, rule);
    }
}
