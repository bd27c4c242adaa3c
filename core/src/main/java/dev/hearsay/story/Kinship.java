package dev.hearsay.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether two profiles tell of one thing: a weighted sum of a few signs, above nought for yes.
 *
 * <p>The weights were found by trial on half of the topics of ECB+ (A. Cybulska, P. Vossen 2014;
 * the odd ones, in two orders), so that B-cubed is the highest; that of days, which ECB+ does not
 * have, is set by hand so that ten days need much likeness and a year needs the same text.
 */
final class Kinship {
    /** The cosine of the words: what happened. */
    private static final double WORDS = 3.6;

    /** The cosine of the names: to whom and where. */
    private static final double NAMES = 3.6;

    /** The likeness of the meanings: two floods are alike, so it can say little. */
    private static final double MEANING = -0.8;

    /** How much of the names of the one the other has: another place or person parts two floods. */
    private static final double KNOWN = 2.4;

    private static final double KNOWN_BACK = 4.6;

    /** Without names nothing is known of them, which is not that they differ. */
    private static final double NAMELESS = 2;

    private static final double APART = -2.5;
    private static final double START = -4.7;

    /** Days for which a story is told as news. */
    private static final int FRESH = 2;

    private Kinship() {}

    /**
     * How surely both are one, as the logarithm of the odds.
     *
     * @param story what is there
     * @param come what comes
     */
    static double score(Profile story, Profile come, Bag.Rarity rarity) {
        boolean nameless = story.names().size() == 0 || come.names().size() == 0;
        return START
                + WORDS * story.words().likeness(come.words(), rarity)
                + NAMES * story.names().likeness(come.names(), rarity)
                + MEANING * story.meaning().likeness(come.meaning())
                + KNOWN * story.names().covered(come.names(), rarity)
                + KNOWN_BACK * come.names().covered(story.names(), rarity)
                + NAMELESS * (nameless ? 1 : 0)
                + APART * apart(story, come);
    }

    /** 0 within the days in which a story is news, 1.3 ten days later, 4.8 a year later. */
    private static double apart(Profile story, Profile come) {
        return gap(story.last(), come.first()) + gap(come.last(), story.first());
    }

    /** What lies between the last day of the one and the first of the other; else nothing. */
    private static double gap(Optional<LocalDate> last, Optional<LocalDate> first) {
        long days =
                last.flatMap(from -> first.map(to -> ChronoUnit.DAYS.between(from, to))).orElse(0L);
        return Math.log1p(Math.max(0, days - FRESH) / 3.0);
    }
}
