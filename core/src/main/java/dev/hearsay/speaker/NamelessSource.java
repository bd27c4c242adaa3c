package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody whom the text does not name: {@code a senior official}, {@code critics}, {@code some}.
 */
final class NamelessSource implements Rule {
    private static final double CONFIDENCE = 0.78;
    private static final Set<String> QUANTITIES =
            new TreeSet<>(
                    List.of(
                            "all",
                            "anybody",
                            "anyone",
                            "both",
                            "each",
                            "everybody",
                            "everyone",
                            "few",
                            "many",
                            "most",
                            "nobody",
                            "none",
                            "one",
                            "others",
                            "several",
                            "some",
                            "somebody",
                            "someone",
                            "another",
                            "those",
                            "these"));
    private static final Set<String> SINGLE =
            new TreeSet<>(List.of("another", "one", "somebody", "someone"));

    @Override
    public Optional<Speaker> find(Question question) {
        return described(question);
    }

    static Optional<Speaker> described(Question question) {
        Head head = question.head();
        if (head.is(Mention.Form.PRONOUN)) {
            return QUANTITIES.contains(head.noun())
                    ? Optional.of(
                            question.described(
                                    SINGLE.contains(head.noun())
                                            ? Speaker.Kind.UNNAMED
                                            : Speaker.Kind.GROUP,
                                    CONFIDENCE,
                                    "speaker/nameless"))
                    : Optional.empty();
        }
        if (!head.is(Mention.Form.NOMINAL)) {
            return Optional.empty();
        }
        boolean plural = Nouns.isPlural(head.noun());
        Speaker.Kind kind =
                Nouns.kind(head.noun())
                        .filter(k -> k != Speaker.Kind.ORGANIZATION)
                        .filter(k -> !plural || k != Speaker.Kind.GOVERNMENT)
                        .orElse(plural ? Speaker.Kind.GROUP : Speaker.Kind.UNNAMED);
        return Optional.of(question.described(kind, CONFIDENCE, "speaker/nameless"));
    }
}
