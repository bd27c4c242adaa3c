package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A quoted sentence that nothing hands on is kept, without a source: nobody guesses whose it is.
 *
 * <pre>{@code
 * “The tide took the rest of it.”           kept: a sentence between marks
 * the town’s annual “duck derby”            left: a name between marks
 * }</pre>
 */
final class UnclaimedQuotation implements Rule {
    private static final String RULE = "attributor/unclaimed-quotation";
    private static final int FEWEST_WORDS = 5;

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>(attributions);
        String text = reading.article().text();
        for (Quotation quotation : reading.quotations()) {
            Span span = quotation.span();
            if (quotation.closed()
                    && isSentence(text.substring(span.start() + 1, span.end() - 1))
                    && !Covering.touched(out, span)) {
                out.add(
                        new Attribution(
                                List.of(Passage.of(text, span)), List.of(), List.of(), 1, RULE));
            }
        }
        return out;
    }

    private static boolean isSentence(String words) {
        String trimmed = words.strip();
        return !trimmed.isEmpty()
                && Character.isUpperCase(trimmed.codePointAt(0))
                && ".!?…".indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0
                && trimmed.split("\\s+", -1).length >= FEWEST_WORDS;
    }
}
