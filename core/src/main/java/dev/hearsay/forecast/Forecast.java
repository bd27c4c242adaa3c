package dev.hearsay.forecast;

import dev.hearsay.text.Passage;
import java.util.Optional;

/**
 * Something that is told to come.
 *
 * <pre>{@code
 * written on 16 July 2018: Nordhavn hopes that the strait will be free in one or two months.
 *   the strait will be free in one or two months   HOPES
 *   by in one or two months                        2018-07-16 to 2018-09-16
 * If the dam breaks, the town will be flooded.
 *   If the dam breaks, the town will be flooded    WILL   conditional
 * }</pre>
 *
 * @param id its name inside the account: {@code p1}, {@code p2}, … in order of the text
 * @param statement the id of the innermost statement whose content holds it; empty where it stands
 *     in the outlet's own voice
 * @param passage the clause that tells it, with its time and its condition
 * @param horizon by when, where the text tells
 * @param modality how sure, and in which mood
 * @param conditional whether it hangs on something else: {@code if}, {@code unless}, {@code
 *     provided}
 * @param rule the rule that read it: {@code forecast/modal}
 */
public record Forecast(
        String id,
        Optional<String> statement,
        Passage passage,
        Optional<Horizon> horizon,
        Modality modality,
        boolean conditional,
        String rule) {

    /** How sure something is to come, and in which mood it is told. */
    public enum Modality {
        /** {@code will}, {@code is going to}, {@code is set to}. */
        WILL,
        /** {@code expects}, {@code predicts}, {@code is likely to}. */
        EXPECTS,
        /** {@code hopes}. */
        HOPES,
        /** {@code plans}, {@code intends}, {@code is scheduled to}. */
        PLANS,
        /** {@code promises}, {@code vows}, {@code threatens}. */
        PROMISES,
        /** {@code may}, {@code might}, {@code could}. */
        MAY,
        /** {@code fears}. */
        FEARS
    }
}
