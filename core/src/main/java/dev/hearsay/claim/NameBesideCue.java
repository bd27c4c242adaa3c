package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A person whose name stands right beside a cue that has no source is its source.
 *
 * <pre>{@code
 * “The bridge is safe,” said Lee, Radio Nord reported.     Lee
 * }</pre>
 */
final class NameBesideCue implements Rule {
    private static final String RULE = "attributor/name-beside-cue";

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> name(reading, a).map(name -> with(a, name)).orElse(a))
                .toList();
    }

    private static Optional<Passage> name(Reading reading, Attribution attribution) {
        if (!attribution.source().isEmpty() || attribution.cue().size() != 1) {
            return Optional.empty();
        }
        Passage cue = attribution.cue().get(0);
        boolean verb = Character.isLetter(cue.words().charAt(0));
        return reading.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.type() == Mention.Type.PERSON)
                .filter(m -> verb)
                .filter(m -> isBeside(reading.article().text(), cue.span(), m.span()))
                .filter(
                        m ->
                                attribution.content().stream()
                                        .noneMatch(p -> p.span().overlaps(m.span())))
                .map(Mention::passage)
                .findFirst();
    }

    /** Nothing but a space between. */
    private static boolean isBeside(String text, Span cue, Span name) {
        boolean behind = cue.end() < name.start();
        int from = behind ? cue.end() : name.end();
        int to = behind ? name.start() : cue.start();
        return from < to && to - from == 1 && text.charAt(from) == ' ';
    }

    private static Attribution with(Attribution attribution, Passage source) {
        return new Attribution(
                attribution.content(),
                attribution.cue(),
                List.of(source),
                attribution.confidence(),
                RULE);
    }
}
