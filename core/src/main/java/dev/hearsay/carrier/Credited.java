package dev.hearsay.carrier;

import java.util.List;

/**
 * A carrier that stands behind the sentence as its credit.
 *
 * <pre>{@code
 * [Lee] {said} «the bridge was safe». (AP)
 * [Lee] {said} «the bridge was safe» /TASS/.
 * [Lee] {said} «the bridge was safe» (h/t Daily Courier).
 * }</pre>
 */
final class Credited implements LinkRule {
    private static final String CARRIER = "(?:the |The )?" + Frame.NAME + "++";
    private static final Shape SHAPE =
            Shape.of(
                    "carrier/credit",
                    "[(\\[](?:(?:via|from|source:|Source:) )?" + CARRIER + "[)\\]][.\\s]{0,3}$",
                    "/" + CARRIER + "/[.\\s]{0,3}$",
                    "\\b[hH]/[tT]:? " + CARRIER,
                    "[–—] ?" + CARRIER + "[.\\s]{0,3}$");

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        return SHAPE.find(frame, (match, named) -> match.start() >= frame.ownPlace().end() - 1);
    }
}
