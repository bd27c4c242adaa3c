package dev.hearsay.stance;

/**
 * An entry of the lexicon and where it stands in a clause.
 *
 * @param entry the entry
 * @param start the index of its first word
 * @param end the index behind its last word
 */
record Hit(Entry entry, int start, int end) {}
