package dev.hearsay.carrier;

import java.util.List;

/**
 * A carrier, or a programme of one, on which somebody spoke.
 *
 * <pre>{@code
 * [Lee] {said} Sunday on CNN's “State of the Union” «…».        CNN
 * On this week's edition of “Fox News Sunday,” [Lee] {said} «…».  Fox News
 * Appearing on Radio Nord, [Lee] {called} «the bridge» safe.     Radio Nord
 * [Lee], a commentator on CNN, {said} «it was safe».             nobody
 * }</pre>
 */
final class Shown implements LinkRule {
    private static final String RULE = "carrier/shown";
    private static final String ON =
            "(?:(?:his|her|their|its|the) )?(?:(?:own|personal|official|verified|public|popular|weekly|daily) )?";
    private static final Shape ATTACHED =
            Shape.of(
                    RULE, "\\b[Oo]n " + ON + Shape.ROUTE, "\\b(?:via|through) " + ON + Shape.ROUTE);
    private static final Shape APPEARED =
            Shape.of(
                    RULE,
                    "\\b(?:[Aa]ppearing|[Aa]ppeared|[Aa]ppearances?|[Ss]peaking|[Ss]poke|[Ii]nterview(?:ed|s)?"
                            + "|[Rr]emarks|[Cc]omments|live|segment|wrote|writing|posted|[Ww]riting|[Pp]osting"
                            + "|chimed in) "
                            + (Shape.FILLER + "{0,5}?on " + ON + Shape.ROUTE),
                    "\\b(?:[Oo]n|[Ii]n|[Dd]uring|[Ff]or) "
                            + Shape.WORD
                            + "{0,4}?"
                            + "(?:broadcast|edition|episode|show|programme|program|installment|airing|segment)"
                            + " (?:of|on) "
                            + Shape.ROUTE,
                    "\\b(?:took|taking|takes|[Tt]urned|went) (?:back )?(?:to|on) "
                            + ON
                            + Shape.ROUTE);

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links =
                APPEARED.find(frame, (match, named) -> Nearness.isNearest(frame, match));
        links.addAll(
                ATTACHED.find(
                        frame,
                        (match, named) ->
                                Nearness.isNearest(frame, match)
                                        && Nearness.isAttached(frame, match)));
        return links;
    }
}
