package dev.hearsay.carrier;

import java.util.List;

/** One shape in which a sentence names who handed its words on. */
interface LinkRule {

    /**
     * The links that this shape shows, the outer one first.
     *
     * @param outer those found by the rules before this one
     */
    List<Carrier> find(Frame frame, List<Carrier> outer);
}
