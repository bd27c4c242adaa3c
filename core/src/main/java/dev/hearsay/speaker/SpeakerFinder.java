package dev.hearsay.speaker;

import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import java.util.List;

/** Sources become speakers. */
public final class SpeakerFinder {
    private SpeakerFinder() {}

    /**
     * The speaker of each attribution, in the same order; never throws on content.
     *
     * @param attributions those of the reading, completed, in order of the text
     */
    public static List<Speaker> find(
            Reading reading, List<Attribution> attributions, List<Entity> entities) {
        return attributions.stream().map(a -> Speaker.unknown("speaker/none")).toList();
    }
}
