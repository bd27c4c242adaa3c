package dev.hearsay.reading;

/** The part that words play in an attribution, in the order of the model's tags. */
enum Role {
    /** Who it comes from: {@code the mayor}. */
    SOURCE,
    /** What hands it on: {@code said}. */
    CUE,
    /** What is handed on: {@code "the bridge is safe"}. */
    CONTENT
}
