package dev.hearsay.entity;

import dev.hearsay.reading.Reading;
import java.util.List;

/** Mentions become entities: all the words that mean one are joined. */
public final class EntityFinder {
    private EntityFinder() {}

    /** The entities of a reading, in order of their first mention; never throws on content. */
    public static List<Entity> find(Reading reading) {
        return List.of();
    }
}
