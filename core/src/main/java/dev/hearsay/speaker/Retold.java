package dev.hearsay.speaker;

import dev.hearsay.reading.Mention;
import java.util.List;
import java.util.Optional;

/** {@code A clerk said … the clerk added}: the nameless one who was introduced before. */
final class Retold {
    private static final String RULE = "speaker/retold";
    private static final double SHARE = 0.95;

    /** A judge of so many paragraphs ago may have a name by now; a source never. */
    private static final int NEAR = 2;

    private static final int NAMELESS_NEAR = 12;

    private Retold() {}

    static Optional<Speaker> find(Question question) {
        String noun = Nouns.singular(question.head().noun());
        List<Speaker> before = question.scene().speakers();
        boolean nameless = Nouns.kind(noun).filter(k -> k == Speaker.Kind.UNNAMED).isPresent();
        int reach = nameless ? NAMELESS_NEAR : NEAR;
        for (int i = before.size() - 1; i >= 0 && question.isNear(i, reach); i--) {
            Speaker speaker = before.get(i);
            if (speaker.kind() == Speaker.Kind.UNNAMED
                    && noun(question, i).filter(noun::equals).isPresent()) {
                return Optional.of(speaker.again(SHARE, RULE));
            }
        }
        return Optional.empty();
    }

    /** The noun of an earlier source, in its singular. */
    private static Optional<String> noun(Question question, int index) {
        return question.scene().attributions().get(index).source().stream()
                .findFirst()
                .flatMap(p -> question.scene().head(p))
                .filter(head -> head.is(Mention.Form.NOMINAL))
                .map(head -> Nouns.singular(head.noun()));
    }
}
