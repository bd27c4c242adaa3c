package dev.hearsay.retelling;

import dev.hearsay.story.Citation;
import dev.hearsay.text.Passage;

/**
 * The same quoted words, credited to two different speakers.
 *
 * <pre>{@code
 * Courier      "They count sheep and call it a report," Minister Bo Berg said.
 * Radio Nord   "They count sheep and call it a report," said Ann Lee.
 * }</pre>
 *
 * @param first the one statement
 * @param words its words
 * @param second the other
 * @param otherWords the words of that
 */
public record Echo(Citation first, Passage words, Citation second, Passage otherWords) {}
