package dev.hearsay.carrier;

import dev.hearsay.reading.Reading;
import java.util.Optional;

/** Finds out whether an article is an agency's copy. */
public final class WireFinder {
    private WireFinder() {}

    /** The agency whose copy it is; never throws on content. */
    public static Optional<Wire> find(Reading reading) {
        return Optional.empty();
    }
}
