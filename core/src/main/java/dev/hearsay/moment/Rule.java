package dev.hearsay.moment;

import dev.hearsay.grammar.Pattern;

/**
 * One line of {@code rules.tsv}.
 *
 * @param name its name
 * @param pattern the words that it reads
 * @param sense what they come to
 */
record Rule(String name, Pattern pattern, Sense sense) {}
