package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Sources become speakers: names, nouns and pronouns are traced to whom they mean.
 *
 * <pre>{@code
 * Mayor Ann Lee met reporters. "It is safe," she said. A clerk disagreed.
 *   she       ->  Ann Lee, person (speaker/pronoun)
 *   A clerk   ->  A clerk, unnamed (speaker/nameless)
 * }</pre>
 */
public final class SpeakerFinder {
    /** The first that can tell answers. */
    private static final List<Rule> RULES =
            List.of(
                    new SeveralNamed(),
                    new NamedSource(),
                    new RelativeSource(),
                    new FirstPerson(),
                    new PronounSource(),
                    new DocumentSource(),
                    new NamedBody(),
                    new KnownBody(),
                    new KnownOffice(),
                    new NamelessSource());

    private SpeakerFinder() {}

    /**
     * The speaker of each attribution, in the same order; never throws on content.
     *
     * @param attributions those of the reading, completed, in order of the text
     */
    public static List<Speaker> find(
            Reading reading, List<Attribution> attributions, List<Entity> entities) {
        Scene scene = new Scene(reading, attributions, entities);
        for (int i = 0; i < attributions.size(); i++) {
            scene.add(speaker(scene, i));
        }
        return scene.speakers();
    }

    private static Speaker speaker(Scene scene, int index) {
        List<Passage> source = scene.attributions().get(index).source();
        if (source.isEmpty()) {
            return Speaker.unknown("speaker/no-source");
        }
        for (Passage passage : source) {
            Optional<Head> head = scene.head(passage);
            if (head.isPresent()) {
                Question question = new Question(scene, index, passage, head.get());
                for (Rule rule : RULES) {
                    Optional<Speaker> speaker = rule.find(question);
                    if (speaker.isPresent()) {
                        return speaker.get();
                    }
                }
            }
        }
        return Speaker.unknown("speaker/none");
    }
}
