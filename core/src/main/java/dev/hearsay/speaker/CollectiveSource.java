package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Optional;

/**
 * {@code the Lee campaign}, {@code the Kesterian army}, {@code the company}: a body that a noun
 * calls, by its own name or by one that the article gives elsewhere.
 */
final class CollectiveSource implements Rule {
    private static final double NAMED = 0.85;
    private static final double JOINED = 0.8;

    /** A pointer of less is not followed. */
    private static final double LEAST = 0.6;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        Optional<Speaker.Kind> kind =
                head.is(Mention.Form.NOMINAL) ? Nouns.kind(head.noun()) : Optional.empty();
        boolean body =
                kind.filter(k -> k == Speaker.Kind.ORGANIZATION || k == Speaker.Kind.GOVERNMENT)
                        .isPresent();
        if (!body || Nouns.isPlural(head.noun())) {
            return Optional.empty();
        }
        Optional<Entity> joined =
                head.mention().flatMap(question.scene()::entity).filter(Scene::isNamed);
        if (joined.isPresent()) {
            return joined.map(e -> Scene.speaker(e, JOINED * e.confidence(), "speaker/known"));
        }
        if (isNamed(question)) {
            String name = withoutArticle(head.phrase().words());
            return Optional.of(
                    new Speaker(
                            Optional.of(name),
                            kind.get(),
                            List.of(),
                            Optional.empty(),
                            NAMED,
                            "speaker/named-body"));
        }
        return pointed(question)
                .map(e -> Scene.speaker(e, JOINED * e.confidence(), "speaker/pointer"))
                .or(
                        () ->
                                Optional.of(
                                        question.described(
                                                kind.get() == Speaker.Kind.GOVERNMENT
                                                        ? Speaker.Kind.GOVERNMENT
                                                        : Speaker.Kind.UNNAMED,
                                                NAMED,
                                                "speaker/body")));
    }

    /** A name stands before the noun, without a possessive behind it. */
    private static boolean isNamed(Question question) {
        int noun = question.place();
        String text = question.scene().text();
        return question.scene().mentions(question.head().phrase().span()).stream()
                .filter(m -> m.form() == Mention.Form.NAME && m.span().end() <= noun)
                .anyMatch(m -> text.substring(m.span().end(), noun).isBlank());
    }

    private static String withoutArticle(String words) {
        String lower = words.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("the ") ? words.substring(4).strip() : words;
    }

    private static Optional<Entity> pointed(Question question) {
        List<Mention> mentions = question.scene().reading().mentions();
        return question.scene().entities().stream()
                .filter(e -> e.kind() != EntityKind.PERSON && Scene.isNamed(e))
                .filter(
                        e ->
                                question.head().mention().stream()
                                                .flatMap(m -> m.antecedents().stream())
                                                .filter(
                                                        a ->
                                                                e.mentions()
                                                                        .contains(
                                                                                mentions.get(
                                                                                        a
                                                                                                .mention())))
                                                .mapToDouble(Mention.Antecedent::probability)
                                                .sum()
                                        >= LEAST)
                .findFirst();
    }
}
