package dev.hearsay.article;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Decides which part of a plain text is what: paragraphs first, then one rule after the other. */
final class Layouter {
    private static final PhraseRule PHRASES = new PhraseRule();

    /** The rules in order; none touches what an earlier one has marked. */
    private static final List<Draft.Rule> RULES =
            List.of(
                    new TimestampRule(),
                    PHRASES,
                    new RelatedRule(PHRASES),
                    new HeadlineRule(),
                    new BylineRule(),
                    new SubheadingRule());

    /** The rules for what a page calls its article. */
    private static final List<Draft.Rule> WEB_RULES =
            List.of(
                    new TimestampRule(),
                    PHRASES,
                    new RelatedRule(PHRASES),
                    new WebHeadRule(new HeadlineRule(), new BylineRule()));

    private Layouter() {}

    /** The layout of a web page's text, with the headline that was given beside it. */
    static Layout layout(WebText webText, Optional<String> title) {
        Draft draft = new Draft(webText, title);
        WEB_RULES.forEach(rule -> rule.mark(draft));
        return layout(draft, webText.text());
    }

    /** The layout of a text, with the headline that was given beside it. */
    static Layout layout(String text, Optional<String> title) {
        Draft draft = new Draft(Lines.blocks(text), title);
        RULES.forEach(rule -> rule.mark(draft));
        return layout(draft, text);
    }

    private static Layout layout(Draft draft, String text) {
        Optional<Passage> headline = Optional.empty();
        Optional<Byline> byline = Optional.empty();
        Optional<Passage> dateline = Optional.empty();
        List<Passage> body = new ArrayList<>();
        List<Furniture> furniture = new ArrayList<>();
        for (int i = 0; i < draft.size(); i++) {
            Block block = draft.block(i);
            Passage passage = block.passage();
            switch (draft.role(i)) {
                case BODY -> {
                    dateline = body.isEmpty() ? dateline(draft, i, text) : dateline;
                    body.add(passage);
                }
                case HEADLINE -> headline = Optional.of(passage);
                case BYLINE ->
                        byline = Optional.of(new Byline(BylineRule.namesInByline(block), passage));
                default ->
                        draft.role(i)
                                .kind()
                                .ifPresent(kind -> furniture.add(new Furniture(passage, kind)));
            }
        }
        return new Layout(headline, byline, dateline, body, furniture);
    }

    private static Optional<Passage> dateline(Draft draft, int i, String text) {
        int start = draft.block(i).passage().span().start();
        return Datelines.find(draft.block(i))
                .or(() -> Datelines.label(draft.block(i)).filter(label -> isOnlyLabel(draft, i)))
                .map(place -> Passage.of(text, new Span(start, start + place.length())));
    }

    private static boolean isOnlyLabel(Draft draft, int i) {
        return IntStream.range(i + 1, draft.size())
                .noneMatch(other -> Datelines.label(draft.block(other)).isPresent());
    }
}
