package dev.hearsay.reading;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;

/**
 * Words that say when: {@code Tuesday}, {@code last March}, {@code 12 November}.
 *
 * @param passage the words
 * @param confidence the model's own probability, 0 to 1
 * @param rule the model head that read it: {@code reader/names}
 */
public record Moment(Passage passage, double confidence, String rule) implements Mark {

    @Override
    public Span span() {
        return passage.span();
    }
}
