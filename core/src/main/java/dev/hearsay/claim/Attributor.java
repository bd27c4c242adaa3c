package dev.hearsay.claim;

import dev.hearsay.reading.Reading;
import java.util.List;

/** A reading becomes an account: who says what. */
public final class Attributor {

    private Attributor() {}

    /** The statements of a reading; never throws on content. */
    public static Account attribute(Reading reading) {
        return new Account(reading.article(), List.of(), reading.notes());
    }
}
