package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.entity.PersonName;
import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Optional;

/** The source says the name: {@code Lee}, {@code the Ministry of Health}. */
final class NamedSource implements Rule {
    private static final double CONFIDENCE = 0.95;

    /** A name that the model did not mark, or that no entity holds. */
    private static final double UNREAD = 0.7;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        if (!head.is(Mention.Form.NAME)) {
            return Optional.empty();
        }
        Optional<Entity> entity = head.mention().flatMap(question.scene()::entity);
        if (entity.isEmpty()) {
            entity = byName(question);
        }
        if (isPeople(head, entity)) {
            return Optional.of(
                    question.described(Speaker.Kind.GROUP, CONFIDENCE, "speaker/people"));
        }
        return Optional.of(
                entity.map(e -> Scene.speaker(e, CONFIDENCE * e.confidence(), "speaker/name"))
                        .orElseGet(() -> unread(head)));
    }

    /** {@code Many Kesterians}, {@code Virginia Democrats}: a plural, in the text's own words. */
    private static boolean isPeople(Head head, Optional<Entity> entity) {
        boolean group =
                head.mention().filter(m -> m.type() == Mention.Type.GROUP).isPresent()
                        || entity.filter(e -> e.kind() == EntityKind.GROUP).isPresent();
        String last = head.noun().substring(head.noun().lastIndexOf(' ') + 1);
        boolean camp = Nouns.kind(last).filter(k -> k == Speaker.Kind.GROUP).isPresent();
        return (group || camp) && Nouns.isPlural(head.noun());
    }

    /** An entity of the article whose name ends with the words of the head. */
    private static Optional<Entity> byName(Question question) {
        String words = question.head().word().words();
        List<Entity> fitting =
                question.scene().entities().stream()
                        .filter(e -> e.name().equals(words) || e.name().endsWith(" " + words))
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static Speaker unread(Head head) {
        String words = head.word().words();
        boolean person =
                head.mention()
                                .map(m -> m.type() == Mention.Type.PERSON)
                                .orElse(!words.contains(" of ") && !head.opening().equals("the"))
                        && !PersonName.parse(words).surname().isEmpty();
        return new Speaker(
                Optional.of(words),
                person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANIZATION,
                List.of(),
                Optional.empty(),
                UNREAD,
                "speaker/unread-name");
    }
}
