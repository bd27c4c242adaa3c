package dev.hearsay.figure;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A quantity, whose statement it stands in, and how firm the text says that it is.
 *
 * <pre>{@code
 * The army said 300 people had fled. The claim could not be verified.
 *   300 people   statement s1   UNVERIFIED   proof: The claim could not be verified
 * }</pre>
 *
 * @param id its name inside the account: {@code f1}, {@code f2}, … in order of the text
 * @param quantity the amount
 * @param statement the id of the innermost statement whose content holds it; empty where it stands
 *     in the outlet's own voice
 * @param status how firm it is
 * @param proof the words that prove the status; empty where it is asserted, and where it stands in
 *     a statement without source and cue
 * @param rule the rule that told the status: {@code figure/doubt}
 */
public record Figure(
        String id,
        Quantity quantity,
        Optional<String> statement,
        Status status,
        List<Passage> proof,
        String rule) {

    /** How firm a figure is, by the text itself; the later outweighs the earlier. */
    public enum Status {
        /** In the outlet's own voice. */
        ASSERTED,
        /** Somebody's, or reportedly so. */
        REPORTED,
        /** The text says that others see it otherwise. */
        DISPUTED,
        /** The text says that it could not be checked. */
        UNVERIFIED,
        /** Somebody in the text says that it is not so. */
        DENIED
    }

    /** Copies its list. */
    public Figure {
        proof = List.copyOf(proof);
    }
}
