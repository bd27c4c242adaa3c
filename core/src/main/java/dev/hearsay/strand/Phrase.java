package dev.hearsay.strand;

import java.util.Set;

/**
 * Words of an article that may be what a topic is called.
 *
 * @param words as they stand there, with {@code the} where that stands before them
 * @param content their content words
 * @param sort what sort of words they are
 * @param whole whether no word follows that may belong to it
 */
record Phrase(String words, Set<String> content, Sort sort, boolean whole) {

    /** What sort of words they are; of one phrase the later outweighs the earlier. */
    enum Sort {
        /** Perhaps a noun with what stands before it. */
        NOUN,
        /** A name of somebody or something. */
        NAME,
        /** A place or a people: of a story in one place everything is there. */
        PLACE
    }
}
