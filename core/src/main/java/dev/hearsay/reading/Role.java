package dev.hearsay.reading;

import java.util.List;

/** The part that words play in an attribution, in the order of the model's tags. */
enum Role {
    /** Who it comes from: {@code the mayor}. */
    SOURCE,
    /** What hands it on: {@code said}. */
    CUE,
    /** What is handed on: {@code "the bridge is safe"}. */
    CONTENT;

    private static final List<Role> IN_ORDER = List.of(values());

    static Role at(int label) {
        return IN_ORDER.get(label);
    }

    /** Its place among the parts. */
    int label() {
        return IN_ORDER.indexOf(this);
    }
}
