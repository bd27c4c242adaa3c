package dev.hearsay.speaker;

import java.util.Optional;

/** One way to tell whose words they are; silent where it does not apply. */
interface Rule {
    /** The speaker; empty where this rule cannot tell. */
    Optional<Speaker> find(Question question);
}
