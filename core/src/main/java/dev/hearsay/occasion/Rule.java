package dev.hearsay.occasion;

import java.util.Optional;

/** One form in which a text says to whom, where or when. */
interface Rule {

    /** What begins at this token, if it has the rule's form. */
    Optional<Found> at(Run run, int at);
}
