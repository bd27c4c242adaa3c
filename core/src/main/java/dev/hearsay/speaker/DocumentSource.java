package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import java.util.Optional;

/** {@code the ministry's data}, {@code a new poll}: something written speaks. */
final class DocumentSource implements Rule {
    private static final double CONFIDENCE = 0.85;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        boolean document =
                head.is(Mention.Form.NOMINAL)
                        && Nouns.kind(head.noun())
                                .filter(kind -> kind == Speaker.Kind.DOCUMENT)
                                .isPresent();
        return document
                ? Optional.of(
                        question.described(Speaker.Kind.DOCUMENT, CONFIDENCE, "speaker/document"))
                : Optional.empty();
    }
}
