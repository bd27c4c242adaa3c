package dev.hearsay.forecast;

import dev.hearsay.forecast.Forecast.Modality;
import java.util.Optional;

/**
 * Words that look ahead.
 *
 * @param at the first of their tokens
 * @param end behind the last
 * @param modality what they make of what is to come; empty where the clause's own words decide
 * @param reach where the clause stands that they are about
 * @param dated whether they count only beside a time to come
 * @param rule what found them: {@code forecast/modal}
 */
record Sign(int at, int end, Optional<Modality> modality, Reach reach, boolean dated, String rule) {

    /** Where the clause stands. */
    enum Reach {
        /** Around them: {@code the bridge [will] reopen}. */
        AROUND,
        /** Behind them: {@code expects [the bridge to reopen]}. */
        BEHIND,
        /** Behind them, with a sign of its own: {@code hopes that the bridge [will] reopen}. */
        LEADING
    }

    static Sign around(int at, int end, Modality modality, String rule) {
        return new Sign(at, end, Optional.of(modality), Reach.AROUND, false, rule);
    }

    static Sign behind(int at, int end, Modality modality, String rule) {
        return new Sign(at, end, Optional.of(modality), Reach.BEHIND, false, rule);
    }

    /** The same, but only beside a time to come. */
    Sign ifDated() {
        return new Sign(at, end, modality, reach, true, rule);
    }
}
