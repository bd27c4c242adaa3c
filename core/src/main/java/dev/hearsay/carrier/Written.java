package dev.hearsay.carrier;

import java.util.List;

/**
 * A carrier in which somebody wrote, and a network on which somebody posted.
 *
 * <pre>{@code
 * [Lee] {wrote} in the Courier «that it was safe».           Courier
 * In an op-ed for the Courier, [Lee] {argued} «…».           Courier
 * In a Facebook post, [Lee] {said} «it was safe».            Facebook
 * [Lee] {tweeted}: «It is safe».                             Twitter, by the verb
 * [Lee's tweet] {suggested} «it was safe».                   nobody: the tweet is the source
 * }</pre>
 */
final class Written implements LinkRule {
    private static final String RULE = "carrier/written";
    private static final String PIECE =
            "(?:op-eds?|columns?|articles?|essays?|opinion pieces?|pieces?|commentary|editorial"
                    + "|blog ?posts?|blog entry|blog|posts?|posting|message|video|clip|update|thread|tweet"
                    + "|story|memo|letter|ad|rant|report|message)";
    private static final Shape SHAPE =
            Shape.of(
                    RULE,
                    "\\b(?:[Ww]rote|[Ww]rites|[Ww]riting|written|argued|argues|opined|recalled|published"
                            + "|penned) "
                            + (Shape.FILLER + "{0,4}?(?:in|for|at) " + Shape.ROUTE),
                    "\\b(?:[Ii]n|[Oo]n|[Ww]ith|[Vv]ia|[Ww]rote|[Pp]osted|[Pp]enned) "
                            + Shape.A
                            + Shape.WORD
                            + "{0,4}?"
                            + PIECE
                            + ",? "
                            + Shape.FILLER
                            + "{0,6}?"
                            + "(?:in|for|on|by|to|at|from) "
                            + Shape.ROUTE,
                    "\\b(?:[Ii]n|[Oo]n|[Vv]ia) "
                            + Shape.A
                            + Shape.WORD
                            + "{0,4}?"
                            + Shape.ROUTE
                            + " "
                            + Shape.WORD
                            + "{0,2}?"
                            + PIECE
                            + "\\b");

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        return SHAPE.find(
                frame,
                (match, named) ->
                        !(named.kind() == Carrier.Kind.OTHER && match.group().contains(" to "))
                                && Nearness.isNearest(frame, match));
    }
}
