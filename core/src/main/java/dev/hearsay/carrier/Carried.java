package dev.hearsay.carrier;

import java.util.List;

/**
 * A carrier by which the words were brought out, quoted or obtained.
 *
 * <pre>{@code
 * «It is safe», [Lee] {said} in a statement carried by IRNA.        IRNA
 * [Lee] was quoted by TASS as {saying} «it was safe».               TASS
 * [Lee] {wrote} in a memo obtained by the Courier «that it is».     Courier
 * The plan, first reported by the Courier, is good, [Lee] {said}.   nobody
 * }</pre>
 */
final class Carried implements LinkRule {
    private static final String RULE = "carrier/carried";
    private static final String BY =
            "(?:by|on|to|in|with|for) (?:(?:the|a|an|its|his|her) )?(?:website of |website )?";
    private static final Shape SHAPE =
            Shape.of(
                    RULE,
                    "\\b(?:carried|published|released|aired|broadcast|reported|distributed|posted|quoted"
                            + "|cited|obtained|seen|reviewed|viewed|heard|examined|translated|relayed"
                            + "|shared|leaked|provided|given|run|printed|shown|sent|monitored|read out) "
                            + "(?:as (?:saying|telling|writing|declaring) )?"
                            + (Shape.FILLER + "{0,5}?")
                            + (BY + Shape.ROUTE));
    private static final Shape OF_SOURCE =
            Shape.of(
                    RULE,
                    "\\b(?:obtained|seen|reviewed|viewed|examined|leaked|published) "
                            + (Shape.FILLER + "{0,4}?(?:by|to|in) (?:(?:the|a|an) )?")
                            + ("(?:" + Frame.PART + "++)"));

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links =
                SHAPE.find(
                        frame,
                        (match, named) ->
                                !behindFirst(frame.masked(), match.start())
                                        && Nearness.isNearest(frame, match));
        return links.isEmpty() ? OF_SOURCE.find(frame, (match, named) -> true) : links;
    }

    private static boolean behindFirst(String masked, int at) {
        String before = masked.substring(0, at).stripTrailing();
        return before.endsWith("first") || before.endsWith("previously") || before.endsWith("been");
    }
}
