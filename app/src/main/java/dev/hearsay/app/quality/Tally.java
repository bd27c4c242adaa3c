package dev.hearsay.app.quality;

import java.util.List;

/**
 * How many statements there are on one side, gold's or ours.
 *
 * @param statements all with at least one word of content
 * @param withSource those with a source
 * @param withCue those with a cue
 * @param direct those all quoted
 * @param mixed those partly quoted
 * @param indirect those not quoted
 */
public record Tally(
        long statements, long withSource, long withCue, long direct, long mixed, long indirect) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    static Tally of(List<Marking> markings) {
        return new Tally(
                markings.size(),
                markings.stream().filter(marking -> !marking.words().source().isEmpty()).count(),
                markings.stream().filter(marking -> !marking.words().cue().isEmpty()).count(),
                markings.stream().filter(marking -> marking.kind() == Kind.DIRECT).count(),
                markings.stream().filter(marking -> marking.kind() == Kind.MIXED).count(),
                markings.stream().filter(marking -> marking.kind() == Kind.INDIRECT).count());
    }

    /** The tallies of two articles together. */
    public Tally plus(Tally other) {
        return new Tally(
                statements + other.statements,
                withSource + other.withSource,
                withCue + other.withCue,
                direct + other.direct,
                mixed + other.mixed,
                indirect + other.indirect);
    }
}
