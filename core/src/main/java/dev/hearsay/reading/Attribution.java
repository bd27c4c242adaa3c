package dev.hearsay.reading;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * Words handed on, the words that hand them on, and the words that say whose they are.
 *
 * <pre>{@code
 * "The bridge," the mayor said, "is safe."
 *   content   "The bridge,"   "is safe."
 *   cue       said
 *   source    the mayor
 * }</pre>
 *
 * @param content the words handed on, in one or more pieces, in order; never empty
 * @param cue the words that hand them on; empty where none do
 * @param source the words that say whose they are; empty where the text does not say
 * @param confidence the model's own probability, 0 to 1; 1 where a rule read it
 * @param rule the rule or model head that read it, such as {@code reader/attribution}
 */
public record Attribution(
        List<Passage> content,
        List<Passage> cue,
        List<Passage> source,
        double confidence,
        String rule)
        implements Mark {

    /**
     * Copies its lists; refuses an attribution without content with {@link
     * IllegalArgumentException}.
     */
    public Attribution {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException(
                    "Could not make an attribution '%s': it has no content.".formatted(cue));
        }
    }

    /** From the first piece of the content to the last, whatever stands between. */
    @Override
    public Span span() {
        return content.get(0).span().cover(content.get(content.size() - 1).span());
    }
}
