package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code Lee and Berg said}: several with names speak as one, a group. */
final class SeveralNamed implements Rule {
    private static final double CONFIDENCE = 0.9;

    @Override
    public Optional<Speaker> find(Question question) {
        Head head = question.head();
        if (!head.is(Mention.Form.NAME) || head.joined().isEmpty()) {
            return Optional.empty();
        }
        List<String> names =
                Stream.concat(
                                Stream.of(
                                        head.mention()
                                                .map(m -> name(question, m))
                                                .orElse(head.word().words())),
                                head.joined().stream().map(m -> name(question, m)))
                        .distinct()
                        .toList();
        String all =
                names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "))
                        + (names.size() > 1 ? " and " : "")
                        + names.get(names.size() - 1);
        return Optional.of(
                new Speaker(
                        Optional.of(all),
                        Speaker.Kind.GROUP,
                        List.of(),
                        Optional.empty(),
                        CONFIDENCE,
                        "speaker/several"));
    }

    private static String name(Question question, Mention mention) {
        return question.scene().entity(mention).map(Entity::name).orElse(mention.passage().words());
    }
}
