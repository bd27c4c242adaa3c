package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code the Lee campaign}, {@code the Kesterian army}: a noun that a name before it makes one. */
final class NamedBody implements Rule {
    private static final double CONFIDENCE = 0.85;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        boolean body =
                head.is(Mention.Form.NOMINAL)
                        && !Nouns.isPlural(head.noun())
                        && Nouns.isBody(head.noun())
                        && isNamed(question);
        return body
                ? Optional.of(
                        new Speaker(
                                Optional.of(withoutArticle(head.phrase().words())),
                                Nouns.kind(head.noun()).orElse(Speaker.Kind.ORGANIZATION),
                                List.of(),
                                Optional.empty(),
                                CONFIDENCE,
                                "speaker/named-body"))
                : Optional.empty();
    }

    /** A name stands right before the noun, with or without a possessive. */
    private static boolean isNamed(Question question) {
        int noun = question.place();
        String text = question.scene().text();
        return question.scene().mentions(question.head().phrase().span()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.span().end() <= noun)
                .map(m -> text.substring(m.span().end(), noun).strip())
                .anyMatch(between -> List.of("", "'s", "’s", "'", "’").contains(between));
    }

    private static String withoutArticle(String words) {
        return words.toLowerCase(Locale.ROOT).startsWith("the ")
                ? words.substring(4).strip()
                : words;
    }
}
