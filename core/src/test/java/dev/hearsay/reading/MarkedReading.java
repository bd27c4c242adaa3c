package dev.hearsay.reading;

import dev.hearsay.Marked;
import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Layout;
import dev.hearsay.page.Given;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A reading out of a marked text, as if the model had read just what is marked: every line that is
 * not blank is a paragraph, quotations are found in it, nothing else is guessed.
 */
public final class MarkedReading {
    private MarkedReading() {}

    /** Every line is a paragraph of the body. */
    public static Reading of(String marked) {
        return of(Marked.parse(marked), false);
    }

    /** The first line is the headline, the others are the body. */
    public static Reading withHeadline(String marked) {
        return of(Marked.parse(marked), true);
    }

    private static Reading of(Marked marked, boolean headed) {
        List<Passage> lines = lines(marked.text());
        Layout layout =
                new Layout(
                        headed ? Optional.of(lines.get(0)) : Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        lines.subList(headed ? 1 : 0, lines.size()),
                        List.of());
        Article article =
                new Article(
                        "a",
                        "a.txt",
                        "0a",
                        marked.text(),
                        layout,
                        About.of(Given.NOTHING),
                        List.of());
        List<Quotation> quotations =
                lines.stream()
                        .flatMap(line -> QuotationFinder.find(marked.text(), line.span()).stream())
                        .toList();
        return new Reading(
                article, quotations, marked.attributions(), List.of(), List.of(), List.of());
    }

    private static List<Passage> lines(String text) {
        List<Passage> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(Passage.of(text, new Span(start, start + line.length())));
            }
            start += line.length() + 1;
        }
        return lines;
    }
}
