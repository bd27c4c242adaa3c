package dev.hearsay.stance;

import java.util.Optional;

/** One way to tell which of the words of a clause is the one that hands the content on. */
interface Guide {

    /** The entry that governs, given the one that the guides before this one took. */
    Optional<Hit> find(Clause clause, Optional<Hit> before);
}
