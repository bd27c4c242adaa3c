package dev.hearsay.carrier;

import dev.hearsay.text.Passage;
import java.util.Optional;

/**
 * The agency whose copy an article is.
 *
 * @param name the agency's plain name: {@code AP}
 * @param passage the words that prove it, such as {@code (AP)}; absent where only what was given
 *     beside the text does
 * @param rule the rule that found it, such as {@code carrier/dateline}
 */
public record Wire(String name, Optional<Passage> passage, String rule) {}
