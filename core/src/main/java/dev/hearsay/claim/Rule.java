package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import java.util.List;

/** One thing that the marks of a text show and the model alone does not see. */
interface Rule {

    /** The attributions as this rule leaves them: added to, joined or dropped. */
    List<Attribution> apply(Reading reading, List<Attribution> attributions);
}
