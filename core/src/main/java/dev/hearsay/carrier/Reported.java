package dev.hearsay.carrier;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A carrier that reports the whole sentence.
 *
 * <pre>{@code
 * «"The bridge is safe,"» {said} [Lee], the Courier reported.     Courier
 * According to Radio Nord, [Lee] {said} «the bridge was safe».    Radio Nord
 * The Courier quoted [Lee] as {saying} «the bridge was safe».     Courier
 * [The Courier] {reported} «that the bridge was safe».            nobody: the Courier is the source
 * [Lee] {said} «it was safe», but the Courier reported «cracks».  nobody
 * }</pre>
 *
 * <p>A source that is itself a carrier is a link where it cites somebody in the same sentence:
 * {@code «…», [state media] {said}, citing the army}.
 */
final class Reported implements LinkRule {
    private static final String RULE = "carrier/reported";
    private static final String VERB =
            "(?:(?:has|had|also|later|first|earlier|previously) ){0,2}+"
                    + "(?:reports?|reported|reporting|says?|said|writes?|wrote|notes?|noted|claims?|claimed"
                    + "|adds?|added|quotes|quoted|cites|cited|informs?|informed|announces?|announced"
                    + "|states?|stated|revealed|reveals|has learned|understands)";
    private static final String AFTER =
            "(?:'s?)?+(?: %s){0,3}".formatted(Shape.words("outlet-words"));
    private static final String END =
            "(?=\\s*+(?:[.,;:)\"”]|$|(?:%s)\\b|citing\\b|quoting\\b|with reference\\b|referring\\b|via\\b))"
                    .formatted(Shape.words("fillers"));
    private static final String NEWS =
            "(?:reports?|stor(?:y|ies)|articles?|accounts?|interview|transcript|dispatch|broadcast)";
    private static final String CARRIER = Shape.ROUTE + AFTER;
    private static final String MARK = "(?:[,–—\"”)-] {0,2}|(?<=" + Frame.CONTENT + ") )";

    private static final Shape BEHIND =
            Shape.of(
                    RULE,
                    MARK + "(?:as )?" + CARRIER + " " + VERB + END,
                    "[,\"”] {0,2}(?:reports?|reported|says|said|writes|wrote|as per|per|via) "
                            + CARRIER
                            + END);
    private static final Shape ANYWHERE =
            Shape.of(
                    RULE,
                    "\\b[Aa]s " + CARRIER + " (?:first )?" + VERB + END,
                    "\\b[Aa]ccording to " + CARRIER + "(?: " + NEWS + ")?" + END,
                    "\\b[Aa]ccording to (?:(?:a|an|the) )?"
                            + Shape.WORD
                            + "{0,2}?"
                            + NEWS
                            + " "
                            + Shape.FILLER
                            + "{0,4}?(?:by|in|on|from|with) "
                            + CARRIER
                            + END);
    private static final Shape BEFORE =
            Shape.of(
                    RULE,
                    "^[\\s\"“]{0,3}"
                            + Shape.FILLER
                            + "{0,3}"
                            + CARRIER
                            + " "
                            + Shape.FILLER
                            + "{0,3}"
                            + VERB
                            + "(?= )");
    private static final Pattern LEAD_IN =
            Pattern.compile(" {0,2}(?:,? ?" + Shape.FILLER + "){0,5}+(?:that )?[,\"“ ]{0,3}");
    private static final Pattern SELF_CITES =
            Pattern.compile(
                    "("
                            + Frame.SELF
                            + "++)(?:(?!, but |, and )[^;"
                            + Frame.CONTENT
                            + "]){0,80}?"
                            + "(?:"
                            + Frame.CONTENT
                            + "++[, ]{0,3})?"
                            + "\\b(?:citing|quoting|cited|quoted|with reference to|referring to) \\p{L}");

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links = new ArrayList<>(self(frame));
        links.addAll(ANYWHERE.find(frame, (match, named) -> isOfWhole(frame, match)));
        links.addAll(BEHIND.find(frame, (match, named) -> isBehind(frame, match)));
        links.addAll(BEFORE.find(frame, (match, named) -> isBefore(frame, match)));
        return links;
    }

    private static List<Carrier> self(Frame frame) {
        var matcher = SELF_CITES.matcher(frame.masked());
        if (!matcher.find()) {
            return List.of();
        }
        return frame
                .name(matcher.start(1), matcher.end(1))
                .map(named -> frame.link(named, matcher.start(1), matcher.end(1), RULE))
                .stream()
                .toList();
    }

    /** Whether nobody else's words stand between the match and the attribution. */
    private static boolean isOfWhole(Frame frame, MatchResult match) {
        Span own = frame.ownPlace();
        int from = Math.min(own.end(), match.end());
        int to = Math.max(own.start(), match.start());
        String between = from < to ? frame.masked().substring(from, to) : "";
        return !between.contains(Frame.CONTENT) && !between.contains(";");
    }

    private static boolean isBehind(Frame frame, MatchResult match) {
        return match.start() + 1 >= frame.ownPlace().end() - 1 && isOfWhole(frame, match);
    }

    private static boolean isBefore(Frame frame, MatchResult match) {
        Span own = frame.ownPlace();
        return match.end() <= own.start()
                && LEAD_IN.matcher(frame.masked().substring(match.end(), own.start())).matches();
    }
}
