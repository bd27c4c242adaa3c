package dev.hearsay.forecast;

import java.util.Optional;

/** One way in which a sentence looks ahead. */
interface Rule {

    /** The sign that begins with this token of the sentence, where one does. */
    Optional<Sign> at(Sentence sentence, int at);
}
