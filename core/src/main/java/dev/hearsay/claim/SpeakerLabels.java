package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interview: paragraphs that begin with who speaks and a colon, turn by turn.
 *
 * <pre>{@code
 * Q: What has changed?                      Q       :   What has changed?
 * Brandt: We apply again.                   Brandt  :   We apply again.
 * }</pre>
 *
 * <p>Labels count where at least two paragraphs begin with the same one and another one occurs
 * beside it. What the model read inside a turn stays; what it read across the label gives way.
 */
final class SpeakerLabels implements Rule {
    private static final String RULE = "attributor/speaker-label";
    private static final Pattern LABEL =
            Pattern.compile(
                    "[\"“]?+(\\p{Lu}[\\p{L}.'’-]{0,29}+(?: \\p{Lu}[\\p{L}.'’-]{0,29}+){0,3}+)(:)\\s++");

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        String text = reading.article().text();
        List<Attribution> turns = new ArrayList<>();
        Map<String, Integer> labels = new TreeMap<>();
        for (Passage paragraph : reading.article().layout().body()) {
            Matcher label =
                    LABEL.matcher(text).region(paragraph.span().start(), paragraph.span().end());
            if (label.lookingAt() && label.end() < paragraph.span().end()) {
                labels.merge(label.group(1), 1, Integer::sum);
                turns.add(turn(text, label, paragraph.span().end()));
            }
        }
        if (labels.size() < 2
                || labels.values().stream().noneMatch(count -> count > 1)
                || turns.stream().noneMatch(SpeakerLabels::asks)) {
            return attributions;
        }
        List<Attribution> out = new ArrayList<>(attributions);
        for (Attribution turn : turns) {
            out.removeIf(a -> crosses(a, turn));
        }
        out.addAll(turns);
        return out;
    }

    private static boolean asks(Attribution turn) {
        return turn.content().get(0).words().strip().endsWith("?");
    }

    private static Attribution turn(String text, Matcher label, int end) {
        Span content = new Span(label.end(), end);
        return new Attribution(
                List.of(Passage.of(text, content)),
                List.of(Passage.of(text, new Span(label.start(2), label.end(2)))),
                List.of(Passage.of(text, new Span(label.start(1), label.end(1)))),
                1,
                RULE);
    }

    /**
     * Whether an attribution hands on the turn's words by its label, or without any cue, or from
     * outside the turn.
     */
    private static boolean crosses(Attribution attribution, Attribution turn) {
        Span content = turn.span();
        if (Covering.characters(attribution, content) == 0) {
            return false;
        }
        return attribution.cue().isEmpty()
                || attribution.cue().stream().anyMatch(c -> !content.contains(c.span()))
                || attribution.source().stream().anyMatch(s -> !content.contains(s.span()));
    }
}
