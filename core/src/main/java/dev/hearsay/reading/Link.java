package dev.hearsay.reading;

/** What points at what, in the order in which the model gives its pointers. */
enum Link {
    /** From handed-on words to the cue that hands them on. */
    CONTENT_TO_CUE,
    /** From a cue to the words that say whose the content is. */
    CUE_TO_SOURCE,
    /** From handed-on words straight to the words that say whose they are. */
    CONTENT_TO_SOURCE
}
