package dev.hearsay.reading;

/** What points at what, in the order in which the model gives its pointers. */
enum Link {
    /** From handed-on words to the cue that hands them on. */
    CONTENT_TO_CUE(0),
    /** From a cue to the words that say whose the content is. */
    CUE_TO_SOURCE(1),
    /** From handed-on words straight to the words that say whose they are. */
    CONTENT_TO_SOURCE(2),
    /** From a mention to an earlier one that means the same. */
    MENTION_TO_ANTECEDENT(3);

    private final int row;

    Link(int row) {
        this.row = row;
    }

    /** Its place among the model's pointers. */
    int row() {
        return row;
    }
}
