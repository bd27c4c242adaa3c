package dev.hearsay.stance;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;

/** Tells what a cue does to the words that it hands on. */
public final class StanceFinder {
    private StanceFinder() {}

    /** The stance of one attribution's cue in its context; never throws on content. */
    public static Stance find(Reading reading, Attribution attribution) {
        return Stance.STATES;
    }
}
