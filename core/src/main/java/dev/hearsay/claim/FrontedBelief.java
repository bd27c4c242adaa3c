package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A belief in front of a {@code that} belongs to what is handed on, and is itself a statement.
 *
 * <pre>{@code
 * Nordland hopes that the strait will reopen, the envoy said.
 *   read        that the strait will reopen                   the envoy said
 *   mended      Nordland hopes that the strait will reopen    the envoy said
 *   and inside  that the strait will reopen                   Nordland hopes
 * }</pre>
 *
 * <p>It acts where the cue and the source stand behind the content, the content begins with {@code
 * that}, and the sentence begins with at most six words and a verb of the list {@code
 * en/belief-verbs.txt}, claimed by nothing else.
 */
final class FrontedBelief implements Rule {
    private static final String RULE = "attributor/fronted-belief";
    private static final int FARTHEST = 80;
    private static final int MOST_WORDS = 6;
    private static final Pattern FRONT =
            Pattern.compile(
                    "(?:^|\\p{Ll}{2}[.!?][\"”]?\\s)\\s*(\\p{Lu}[^.!?,;:\"“”]{0,60}) (\\p{Ll}{3,12}+) $");

    private final Set<String> notSources = WordList.load(FrontedBelief.class, "en/not-sources.txt");
    private final Set<String> verbs = WordList.load(FrontedBelief.class, "en/belief-verbs.txt");

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        List<Attribution> out = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Optional<Attribution> belief = belief(reading, attribution, attributions);
            out.add(belief.map(inner -> around(reading, attribution, inner)).orElse(attribution));
            belief.ifPresent(out::add);
        }
        return out;
    }

    private Optional<Attribution> belief(
            Reading reading, Attribution attribution, List<Attribution> all) {
        Passage content = attribution.content().get(0);
        int end = content.span().end();
        boolean behind =
                attribution.cue().stream().allMatch(c -> c.span().start() >= end)
                        && attribution.source().stream().allMatch(s -> s.span().start() >= end);
        if (!behind || attribution.source().isEmpty() || !content.words().startsWith("that ")) {
            return Optional.empty();
        }
        String text = reading.article().text();
        int start = Math.max(paragraph(reading, content.span()), content.span().start() - FARTHEST);
        Matcher front = FRONT.matcher(text.substring(start, content.span().start()));
        if (!front.find() || !verbs.contains(front.group(2)) || !believes(front.group(1))) {
            return Optional.empty();
        }
        Span source = new Span(start + front.start(1), start + front.end(1));
        Span cue = new Span(start + front.start(2), start + front.end(2));
        if (Covering.touched(all, source.cover(cue))) {
            return Optional.empty();
        }
        return Optional.of(
                new Attribution(
                        List.of(content),
                        List.of(Passage.of(text, cue)),
                        List.of(Passage.of(text, source)),
                        attribution.confidence(),
                        RULE));
    }

    private static Attribution around(Reading reading, Attribution attribution, Attribution inner) {
        List<Passage> content = new ArrayList<>(attribution.content());
        Span whole = inner.source().get(0).span().cover(content.get(0).span());
        content.set(0, Passage.of(reading.article().text(), whole));
        return new Attribution(
                content,
                attribution.cue(),
                attribution.source(),
                attribution.confidence(),
                attribution.rule());
    }

    private static int paragraph(Reading reading, Span span) {
        return reading.article().layout().read().stream()
                .filter(paragraph -> paragraph.span().contains(span))
                .map(paragraph -> paragraph.span().start())
                .findFirst()
                .orElse(span.start());
    }

    /**
     * {@code Nordland} believes; {@code Nobody}, {@code Although Nordland} and {@code Lee did not}
     * do not.
     */
    private boolean believes(String subject) {
        List<String> words = List.of(subject.toLowerCase(Locale.ROOT).split("\\s+", -1));
        return words.size() <= MOST_WORDS && words.stream().noneMatch(notSources::contains);
    }
}
