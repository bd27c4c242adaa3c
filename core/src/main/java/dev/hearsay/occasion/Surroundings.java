package dev.hearsay.occasion;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a sentence that stand beside a cue and its source, outside the content.
 *
 * <pre>{@code
 * On Tuesday, [Lee], speaking in Nordhavn, {told} reporters «that …».
 *   before    On Tuesday,
 *   between   , speaking in Nordhavn,
 *   from      told reporters
 * }</pre>
 *
 * @param before what leads up to the source or the cue, whichever comes first
 * @param between what stands between a source and a cue behind it
 * @param from the cue's own words and what follows them
 */
record Surroundings(Run before, Run between, Run from) {
    private static final int FARTHEST = 160;

    /** Of an attribution that has a cue. */
    static Surroundings of(Reading reading, Attribution attribution) {
        String text = reading.article().text();
        Span cue = cover(attribution.cue());
        Span source = attribution.source().isEmpty() ? cue : cover(attribution.source());
        Span both = cue.cover(source);
        Span room = room(reading, attribution, both);
        boolean sourceFirst = source.end() <= cue.start();
        List<Token> from = new ArrayList<>();
        attribution.cue().forEach(c -> from.addAll(Token.of(text, c.span(), true)));
        if (source.start() >= cue.end()) {
            from.addAll(free(text, gap(cue, source), attribution));
        }
        Span behind = new Span(both.end(), room.end());
        from.addAll(free(text, behind, attribution));
        return new Surroundings(
                run(reading, free(text, new Span(room.start(), both.start()), attribution)),
                run(reading, sourceFirst ? free(text, gap(source, cue), attribution) : List.of()),
                run(reading, from));
    }

    private static Run run(Reading reading, List<Token> tokens) {
        return new Run(reading.article().text(), tokens, reading.moments());
    }

    /** The tokens of a place, none where a content stands in it. */
    private static List<Token> free(String text, Span place, Attribution attribution) {
        boolean content = attribution.content().stream().anyMatch(c -> c.span().overlaps(place));
        return content ? List.of() : Token.of(text, place, false);
    }

    private static Span gap(Span left, Span right) {
        int from = left.end();
        int to = right.start();
        return new Span(from, to);
    }

    private static Span cover(List<Passage> passages) {
        return passages.stream().map(Passage::span).reduce(Span::cover).orElseThrow();
    }

    /** As far as the sentence, the paragraph and the content on either side. */
    private static Span room(Reading reading, Attribution attribution, Span both) {
        String text = reading.article().text();
        int start = Math.max(0, both.start() - FARTHEST);
        int end = Math.min(text.length(), both.end() + FARTHEST);
        Stream<Span> paragraphs =
                reading.article().layout().read().stream()
                        .map(Passage::span)
                        .filter(span -> span.contains(both));
        for (Span paragraph : paragraphs.toList()) {
            start = Math.max(start, paragraph.start());
            end = Math.min(end, paragraph.end());
        }
        for (Passage content : attribution.content()) {
            if (content.span().end() <= both.start()) {
                start = Math.max(start, content.span().end());
            } else if (content.span().start() >= both.end()) {
                end = Math.min(end, content.span().start());
            }
        }
        return new Span(sentenceStart(text, start, both.start()), end);
    }

    /** Behind the last full stop, question or exclamation mark before the attribution. */
    private static int sentenceStart(String text, int start, int end) {
        for (int at = end - 1; at > start; at--) {
            boolean stop = ".!?;".indexOf(text.charAt(at - 1)) >= 0;
            if (stop && Character.isWhitespace(text.charAt(at))) {
                return at;
            }
        }
        return start;
    }
}
