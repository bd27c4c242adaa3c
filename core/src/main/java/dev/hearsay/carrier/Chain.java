package dev.hearsay.carrier;

import java.util.List;

/**
 * Who handed the words on: the carriers from the outermost inwards, the speaker not among them.
 *
 * <pre>{@code
 * The bridge will reopen in May, the mayor told Radio Nord, the Courier reports.
 *   chain     Courier <- Radio Nord
 *   speaker   the mayor
 * }</pre>
 *
 * <p>Words taken straight from the speaker have an empty chain. A link without words in the text
 * that prove it is never added.
 *
 * @param carriers the outermost first
 */
public record Chain(List<Carrier> carriers) {

    /** Straight from the speaker. */
    public static final Chain NONE = new Chain(List.of());

    /** Copies its list. */
    public Chain {
        carriers = List.copyOf(carriers);
    }
}
