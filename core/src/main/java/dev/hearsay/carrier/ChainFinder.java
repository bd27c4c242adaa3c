package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import java.util.List;

/** Finds the carriers of every statement. */
public final class ChainFinder {
    private ChainFinder() {}

    /**
     * The chain of each attribution, in the same order; never throws on content. Somebody who is
     * the speaker of a statement around another is not yet in the inner one's chain.
     *
     * @param attributions those of the reading, completed, in order of the text
     */
    public static List<Chain> find(Reading reading, List<Attribution> attributions) {
        return attributions.stream().map(a -> Chain.NONE).toList();
    }
}
