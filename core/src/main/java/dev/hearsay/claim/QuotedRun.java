package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Quotation;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph that is one quotation and nothing else goes on with whoever is quoted in the
 * paragraph before.
 *
 * <pre>{@code
 * “We counted twice,” Lee said.
 *
 * “The third count gave the same.”          Lee, whose words stand in the paragraph before
 * }</pre>
 *
 * <p>It acts where nothing claims the quotation and the paragraph before quotes one source only; in
 * a dialogue, and where two are quoted, the quotation stays without a source.
 */
final class QuotedRun implements Rule {
    private static final String RULE = "attributor/quoted-run";

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>(attributions);
        List<Passage> body = reading.article().layout().body();
        for (int i = 1; i < body.size(); i++) {
            Span paragraph = body.get(i).span();
            Span before = body.get(i - 1).span();
            Optional<Quotation> whole = whole(reading, paragraph);
            if (whole.isPresent() && !Covering.touched(out, paragraph)) {
                quoted(reading, out, before)
                        .ifPresent(source -> out.add(goingOn(reading, whole.get(), source)));
            }
        }
        return out;
    }

    private static Attribution goingOn(Reading reading, Quotation quotation, Attribution before) {
        Passage content = Passage.of(reading.article().text(), quotation.span());
        return new Attribution(
                List.of(content), List.of(), before.source(), before.confidence(), RULE);
    }

    /** The closed quotation that fills a paragraph. */
    private static Optional<Quotation> whole(Reading reading, Span paragraph) {
        Span words = paragraph.trim(reading.article().text());
        return reading.quotations().stream()
                .filter(quotation -> quotation.closed() && quotation.span().equals(words))
                .filter(quotation -> !asks(reading.article().text(), quotation.span()))
                .findFirst();
    }

    /** Questions make a dialogue: {@code “And the cold?”} may be anybody's. */
    private static boolean asks(String text, Span quoted) {
        return text.substring(quoted.start(), quoted.end()).indexOf('?') >= 0;
    }

    /** An attribution of the one source that a paragraph quotes. */
    private static Optional<Attribution> quoted(
            Reading reading, List<Attribution> attributions, Span paragraph) {
        if (asks(reading.article().text(), paragraph)) {
            return Optional.empty();
        }
        List<Attribution> quoting =
                attributions.stream()
                        .filter(a -> paragraph.contains(a.span()) && !a.source().isEmpty())
                        .filter(a -> reading.quotations().stream().anyMatch(q -> isIn(q, a)))
                        .toList();
        long sources = quoting.stream().map(Attribution::source).distinct().count();
        return sources == 1 ? Optional.of(quoting.get(0)) : Optional.empty();
    }

    private static boolean isIn(Quotation quotation, Attribution attribution) {
        return attribution.content().stream()
                .anyMatch(piece -> piece.span().overlaps(quotation.span()));
    }
}
