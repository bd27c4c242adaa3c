package dev.hearsay.carrier;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A carrier to whom somebody spoke.
 *
 * <pre>{@code
 * [Lee] {told} the Courier «it was safe».                         Courier
 * [Lee] {said} in an interview that aired Sunday on CNN «…».      CNN
 * In a Bloomberg interview, [Lee] {said} «it was safe».           Bloomberg
 * [Lee] {told} Ann Moll of Radio Nord «it was safe».              Radio Nord
 * [Lee] {told} the court «it was safe».                           nobody
 * [Lee] {told} CNN executives «it was safe».                      nobody
 * }</pre>
 */
final class Spoken implements LinkRule {
    private static final String RULE = "carrier/spoken";
    private static final String NO_STAFF =
            "(?!(?:'s?)? (?:[a-z]+ )?(?:executives?|staff|staffers?|employees|owners?|bosses|managers?"
                    + "|shareholders|subscribers|lawyers?|debate)\\b)";
    private static final String TALK =
            "(?:interviews?|conversation|appearances?|Q&A|call|discussion|meeting|chat|exchange|talk"
                    + "|podcast|comments?|remarks?|statements?|e-?mails?|messages?|response|reply|letter"
                    + "|profile)";
    private static final Pattern LETTER =
            Pattern.compile(
                    "(?:in (?:an?|his|her|their) )?(?:\\w{1,20}+ )?(?:e-?mails?|messages?|letters?) ");
    private static final Pattern SAYING = Pattern.compile("[a-z]{2,12}ing\\b.{0,40}+");
    private static final Pattern POSSESSIVE = Pattern.compile("'s? \\p{Lu}");
    private static final String TELLING = "\\b(?:told|tells?|telling) ";
    private static final Shape TOLD =
            Shape.of(
                    RULE,
                    TELLING + Shape.ROUTE + NO_STAFF,
                    TELLING
                            + "(?:\\p{Lu}[\\p{L}.'-]{0,20}+ ){1,4}?(?:of|from|at|on|with) "
                            + Shape.ROUTE);
    private static final Shape GAVE =
            Shape.of(
                    RULE,
                    "\\b(?:agreed to|gave|granted|gives|sat (?:down )?for|did|taped) (?:an?|one|the) "
                            + Shape.WORD
                            + "{0,4}?interview "
                            + Shape.FILLER
                            + "{0,3}?(?:to|with|for|on|by) "
                            + Shape.ROUTE
                            + NO_STAFF);
    private static final Shape TALKED =
            Shape.of(
                    RULE,
                    "\\b(?:[Ss]peaking|[Ss]poke|[Tt]alking|[Tt]alked|said|says|confirmed|admitted"
                            + "|explained|confided|complained|insisted|wrote|[Ii]nterviews?|[Cc]omments?"
                            + "|[Rr]emarks|[Ss]tatements?|[Ee]-?mails?|[Mm]essages?) "
                            + Shape.FILLER
                            + "{0,4}?(?:to|with) "
                            + Shape.ROUTE
                            + NO_STAFF,
                    "\\b(?:[Ii]n|[Dd]uring|[Ff]or|[Ff]rom|at|on) (?:"
                            + Shape.A
                            + ")?"
                            + Shape.WORD
                            + "{0,5}?"
                            + TALK
                            + ",? "
                            + Shape.FILLER
                            + "{0,7}?"
                            + "(?:with|to|on|for|by|in|from) "
                            + Shape.WORD
                            + "{0,2}?"
                            + Shape.ROUTE
                            + NO_STAFF,
                    "\\b(?:[Ii]n|[Dd]uring|[Ff]or|[Oo]n) "
                            + Shape.A
                            + Shape.WORD
                            + "{0,4}?"
                            + Shape.ROUTE
                            + " "
                            + Shape.WORD
                            + "{0,3}?"
                            + TALK
                            + "\\b",
                    "\\b[Ii]nterviewed " + Shape.FILLER + "{0,4}?(?:by|on|for) " + Shape.ROUTE,
                    "\\b(?:editorial board|editors|reporters|journalists) (?:of|from|at) "
                            + Shape.ROUTE);

    @Override
    public List<Carrier> find(Frame frame, List<Carrier> outer) {
        List<Carrier> links = TOLD.find(frame, (match, named) -> isTold(frame, match, named));
        links.addAll(
                TALKED.find(
                        frame,
                        (match, named) ->
                                !isAddressed(frame, match, named)
                                        && Nearness.isNearest(frame, match)));
        links.addAll(GAVE.find(frame, (match, named) -> goesOn(frame, match)));
        return links;
    }

    /** Whether it is in that interview that the words are said: {@code gave …, saying}. */
    private static boolean goesOn(Frame frame, MatchResult match) {
        Span place = frame.inText(match.start(), match.end());
        boolean subject =
                frame.own().source().stream()
                        .anyMatch(
                                p ->
                                        p.span().end() <= place.start()
                                                && place.start() - p.span().end() < 12);
        return subject
                && frame.own().cue().stream()
                        .anyMatch(
                                p ->
                                        p.span().start() >= place.end()
                                                && SAYING.matcher(p.words()).matches())
                && Nearness.isNearest(frame, match);
    }

    private static boolean isTold(Frame frame, MatchResult match, Carriers.Named named) {
        String before = frame.masked().substring(0, match.start());
        boolean aside =
                match.group().startsWith("telling")
                        || before.endsWith("as he ")
                        || before.endsWith("as she ")
                        || sharesCue(frame, match);
        return named.kind() != Carrier.Kind.OTHER
                && (frame.isOwnCue(match.start(), match.end())
                        || (aside && Nearness.isNearest(frame, match)));
    }

    /** Whether an attribution of the same source is what was told. */
    private static boolean sharesCue(Frame frame, MatchResult match) {
        return frame.others().stream()
                .filter(
                        other ->
                                frame.own().source().isEmpty()
                                        || frame.own().source().equals(other.source()))
                .flatMap(other -> other.cue().stream())
                .anyMatch(cue -> cue.span().overlaps(frame.inText(match.start(), match.end())));
    }

    /** Whether it was sent to a network, or to one person of an outlet: to no carrier then. */
    private static boolean isAddressed(Frame frame, MatchResult match, Carriers.Named named) {
        String words = match.group();
        boolean sent = words.contains(" to ") || words.contains(" with ");
        return (named.kind() == Carrier.Kind.OTHER && sent)
                || (LETTER.matcher(words).lookingAt()
                        && POSSESSIVE
                                .matcher(frame.masked())
                                .region(match.end(), frame.masked().length())
                                .lookingAt());
    }
}
