package dev.hearsay.speaker;

import dev.hearsay.article.Byline;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * {@code I} is whoever speaks around it, and outside of any quotation the writer, where the article
 * names one; {@code we} is whoever speaks, if that is more than one.
 */
final class FirstPerson implements Rule {
    private static final Set<String> ONE =
            new TreeSet<>(List.of("i", "me", "mine", "my", "myself"));
    private static final Set<String> SEVERAL =
            new TreeSet<>(List.of("our", "ours", "ourselves", "us", "we"));
    private static final double QUOTED = 0.85;
    private static final double WRITER = 0.8;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        boolean one = ONE.contains(head.noun());
        if (!head.is(Mention.Form.PRONOUN) || !(one || SEVERAL.contains(head.noun()))) {
            return Optional.empty();
        }
        Optional<Speaker> quoted = around(question);
        if (quoted.isPresent()) {
            return quoted.filter(speaker -> one || isMany(speaker))
                    .map(speaker -> speaker.again(QUOTED, "speaker/first-person"))
                    .or(() -> Optional.of(Speaker.unknown("speaker/first-person")));
        }
        return writer(question)
                .filter(speaker -> one && !isQuoted(question))
                .or(() -> Optional.of(Speaker.unknown("speaker/first-person")));
    }

    /** The speaker of the shortest attribution before this one that holds the pronoun. */
    private static Optional<Speaker> around(Question question) {
        Optional<Speaker> inner = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        List<Speaker> speakers = question.scene().speakers();
        for (int i = 0; i < speakers.size(); i++) {
            Attribution other = question.scene().attributions().get(i);
            boolean holds =
                    other.content().stream()
                            .anyMatch(
                                    piece -> piece.span().contains(question.head().word().span()));
            if (holds && other.span().length() < shortest) {
                shortest = other.span().length();
                inner = Optional.of(speakers.get(i));
            }
        }
        return inner;
    }

    private static boolean isMany(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.ORGANIZATION
                || speaker.kind() == Speaker.Kind.GOVERNMENT
                || speaker.kind() == Speaker.Kind.GROUP;
    }

    private static boolean isQuoted(Question question) {
        Span place = question.head().word().span();
        return question.scene().reading().quotations().stream()
                .anyMatch(quotation -> quotation.span().contains(place));
    }

    private static Optional<Speaker> writer(Question question) {
        return question.scene()
                .reading()
                .article()
                .layout()
                .byline()
                .filter(byline -> byline.names().size() == 1)
                .map(FirstPerson::writer);
    }

    private static Speaker writer(Byline byline) {
        return new Speaker(
                Optional.of(byline.names().get(0)),
                Speaker.Kind.PERSON,
                List.of(),
                Optional.empty(),
                WRITER,
                "speaker/writer");
    }
}
