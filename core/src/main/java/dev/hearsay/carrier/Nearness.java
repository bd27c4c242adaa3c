package dev.hearsay.carrier;

import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether words that say where something was said belong to one attribution of the sentence.
 *
 * <pre>{@code
 * [1:Lee] {1:told} CNN «1:it was safe», but [2:Bo] {2:denied} «2:it».     CNN is the first's
 * [1,2:Lee] {1:told} CNN «1:it was safe» and {2:denied} «2:the rest».     CNN is both's: one source
 * Lee, who told CNN about it last week, {denied} «it».                    CNN is nobody's
 * }</pre>
 */
final class Nearness {
    private static final Pattern FILLERS =
            Pattern.compile("[\\s,\"“”']*+(?:" + Shape.FILLER + "){0,6}+[\\s,\"“”']*+");
    private static final List<String> RELATIVES = List.of(" who ", " which ", " whose ", " whom ");

    private Nearness() {}

    /** Whether no other attribution's cue is nearer to the match. */
    static boolean isNearest(Frame frame, MatchResult match) {
        if (frame.isOwnCue(match.start(), match.end())) {
            return true;
        }
        Span place = frame.inText(match.start(), match.end());
        int mine = distance(frame.own(), place);
        for (Attribution other : frame.others()) {
            if (!other.cue().isEmpty()
                    && distance(other, place) < mine
                    && !shares(frame.own(), other)) {
                return false;
            }
        }
        return !inRelative(frame, match);
    }

    private static int distance(Attribution attribution, Span place) {
        return attribution.cue().stream()
                .map(p -> p.span())
                .mapToInt(cue -> gap(cue, place))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }

    /** One source for both, or none of its own. */
    private static boolean shares(Attribution own, Attribution other) {
        return own.source().isEmpty() || own.source().equals(other.source());
    }

    /** Whether the match stands in a clause that only describes somebody. */
    private static boolean inRelative(Frame frame, MatchResult match) {
        String before = frame.masked().substring(0, match.start() + 1);
        int at = RELATIVES.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
        if (at < 0 || before.substring(at + 1).contains(Frame.CONTENT)) {
            return false;
        }
        return !frame.isOwnCue(at, match.end()) && before.indexOf(',', at) < 0;
    }

    /** Whether only words such as {@code late on Tuesday} part the match from the attribution. */
    static boolean isAttached(Frame frame, MatchResult match) {
        Span place = frame.inText(match.start(), match.end());
        for (Span part : Frame.parts(frame.own())) {
            if (part.overlaps(place)) {
                return true;
            }
            int from = Math.min(part.end(), place.end());
            int to = Math.max(part.start(), place.start());
            Span base = frame.inText(0, 0);
            if (to - from < 60
                    && from >= base.start()
                    && to - base.start() <= frame.masked().length()
                    && FILLERS.matcher(
                                    frame.masked()
                                            .substring(from - base.start(), to - base.start()))
                            .matches()) {
                return true;
            }
        }
        return false;
    }
}
