package dev.hearsay.tally;

/**
 * What a number counts.
 *
 * @param key by the same name in every article: {@code count|person||dead}
 * @param thing the noun, where several go by one key
 * @param firm whether the key alone proves that two numbers count the same
 * @param what in the text's words
 * @param proof the word that tells it
 * @param verb the stem of what happened, where it is in no list
 */
record Thing(String key, String thing, boolean firm, String what, String proof, String verb) {

    /** With what happened told by its key. */
    Thing(String key, String thing, boolean firm, String what, String proof) {
        this(key, thing, firm, what, proof, "");
    }
}
