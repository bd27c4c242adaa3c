package dev.hearsay.reading;

/**
 * Words that play one part.
 *
 * @param role the part
 * @param start index of the first word
 * @param end index after the last word
 * @param confidence the mean probability of the tags of its words, 0 to 1
 */
record Tagged(Role role, int start, int end, double confidence) {}
