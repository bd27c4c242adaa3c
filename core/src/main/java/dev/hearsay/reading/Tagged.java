package dev.hearsay.reading;

/**
 * Words that a {@link TagChain} marked as one.
 *
 * @param label what they are, in the order of the chain's tags: of attributions the {@link Role}
 * @param start index of the first word
 * @param end index after the last word
 * @param confidence the mean probability of the tags of its words, 0 to 1
 */
record Tagged(int label, int start, int end, double confidence) {

    Tagged(Role role, int start, int end, double confidence) {
        this(role.label(), start, end, confidence);
    }

    /** The part that they play in an attribution. */
    Role role() {
        return Role.at(label);
    }
}
