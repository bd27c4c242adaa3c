package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import java.util.Optional;

/** What the words of a rule come to. */
interface Sense {
    /** The time that they mean; nothing where they mean none after all. */
    Optional<Meaning> of(Parts parts, Setting setting);
}
