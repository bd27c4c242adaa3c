package dev.hearsay.retelling;

/**
 * Why two statements of two articles are one.
 *
 * @param first the place of the one among all
 * @param second the place of the other
 * @param confidence how sure it is, 0 to 1
 * @param rule what joined them
 */
record Bond(int first, int second, double confidence, String rule) {}
