package dev.hearsay.occasion;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;

/** Finds to whom, where and when something was said. */
public final class OccasionFinder {
    private OccasionFinder() {}

    /** The occasion of one attribution; never throws on content. */
    public static Occasion find(Reading reading, Attribution attribution) {
        return Occasion.UNKNOWN;
    }
}
