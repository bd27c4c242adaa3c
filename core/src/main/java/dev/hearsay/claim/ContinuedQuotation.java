package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A quotation that is opened again at the head of each paragraph is one statement.
 *
 * <pre>{@code
 * She went on: “They say paper died.
 *
 * “What died was an idea.”                  the second piece of what she went on to say
 * }</pre>
 */
final class ContinuedQuotation implements Rule {
    private static final String RULE = "attributor/continued-quotation";

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>(attributions);
        List<Quotation> quotations = reading.quotations();
        String text = reading.article().text();
        for (int i = 0; i + 1 < quotations.size(); i++) {
            Quotation next = quotations.get(i + 1);
            if (Continuation.follows(text, quotations.get(i), next)) {
                Optional<Attribution> begun = handing(out, quotations.get(i));
                Optional<Attribution> more = handing(out, next);
                begun.flatMap(a -> joined(a, more, Passage.of(text, next.span())))
                        .ifPresent(
                                whole -> {
                                    begun.ifPresent(out::remove);
                                    more.ifPresent(out::remove);
                                    out.add(whole);
                                });
            }
        }
        return out;
    }

    /** Nothing where both halves have a cue of their own: then they are two statements. */
    private static Optional<Attribution> joined(
            Attribution begun, Optional<Attribution> more, Passage next) {
        if (more.isEmpty()) {
            return Optional.of(with(begun, List.of(next)));
        }
        Attribution other = more.get();
        if (other.equals(begun)) {
            return Optional.empty();
        }
        if (isUnclaimed(other)) {
            return Optional.of(with(begun, other.content()));
        }
        return isUnclaimed(begun) ? Optional.of(with(other, begun.content())) : Optional.empty();
    }

    private static boolean isUnclaimed(Attribution attribution) {
        return attribution.cue().isEmpty() && attribution.source().isEmpty();
    }

    private static Attribution with(Attribution attribution, List<Passage> pieces) {
        List<Passage> content = new ArrayList<>(attribution.content());
        content.addAll(pieces);
        content.sort(Comparator.comparing(Passage::span));
        return new Attribution(
                content, attribution.cue(), attribution.source(), attribution.confidence(), RULE);
    }

    /** The outermost attribution that hands on most of the quotation. */
    private static Optional<Attribution> handing(
            List<Attribution> attributions, Quotation quotation) {
        return attributions.stream()
                .filter(
                        a ->
                                2 * Covering.characters(a, quotation.span())
                                        >= quotation.span().length())
                .max(Comparator.comparingInt(a -> a.span().length()));
    }
}
