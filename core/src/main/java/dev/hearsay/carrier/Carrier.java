package dev.hearsay.carrier;

import dev.hearsay.text.Passage;

/**
 * Who handed words on, and the words that prove it.
 *
 * @param name its plain name: {@code TASS} also where the text says {@code ITAR-TASS}
 * @param kind what sort of carrier it is
 * @param passage the proof: {@code quoting TASS}, {@code told Reuters}, {@code (AP)}
 * @param rule the rule that found it, such as {@code carrier/citing}
 */
public record Carrier(String name, Kind kind, Passage passage, String rule) {

    /** What sort of carrier it is. */
    public enum Kind {
        /** A newspaper, broadcaster, site. */
        OUTLET,
        /** A news agency, also called a wire. */
        AGENCY,
        /** A report, letter, book, court filing. */
        DOCUMENT,
        /** Somebody who passes on another's words. */
        PERSON,
        /** Anything else, such as a social network. */
        OTHER
    }
}
