package dev.hearsay.speaker;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Whose words is this attribution?
 *
 * @param scene the article and what is known of it so far
 * @param index the attribution's place among the scene's
 * @param source the words of its source
 * @param head what the source hangs on
 */
record Question(Scene scene, int index, Passage source, Head head) {

    Attribution attribution() {
        return scene.attributions().get(index);
    }

    /** Where the head stands. */
    int place() {
        return head.word().span().start();
    }

    /** Whether an earlier attribution stands at most so many paragraphs above. */
    boolean isNear(int earlier, int paragraphs) {
        return scene.paragraph(place()) - scene.paragraphOf(earlier) <= paragraphs;
    }

    /** The speaker that the head's own words name, described as the text does. */
    Speaker described(Speaker.Kind kind, double confidence, String rule) {
        return new Speaker(
                Optional.of(head.phrase().words()),
                kind,
                List.of(),
                Optional.empty(),
                confidence,
                rule);
    }
}
