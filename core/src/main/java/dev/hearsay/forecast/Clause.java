package dev.hearsay.forecast;

import java.util.Optional;

/**
 * A sign and the clause it stands in.
 *
 * @param start the clause's first token
 * @param end behind its last
 * @param horizon the time to come that it names
 */
record Clause(Sentence sentence, Sign sign, int start, int end, Optional<Horizon> horizon) {

    /** The first word of the subject, behind whatever stands before it with a comma. */
    int subject() {
        for (int i = sign.at() - 1; i >= start; i--) {
            if (sentence.word(i).equals(",") && i < sign.at() - 1) {
                return i + 1;
            }
        }
        return start;
    }

    /** The first word behind the sign that is no adverb. */
    int verb() {
        return sentence.past(sign.end(), end);
    }
}
