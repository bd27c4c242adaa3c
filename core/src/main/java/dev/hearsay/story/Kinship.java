package dev.hearsay.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether two profiles tell of one thing: a weighted sum of a few signs, above nought for yes.
 *
 * <p>The weights were fitted (logistic regression: the story that an account belongs to against the
 * five likest others) on all topics of ECB+ (A. Cybulska, P. Vossen 2014); fitted on the odd topics
 * they did as well on the even ones, and the other way round. START is then moved up by one, tried
 * on both halves: the fit sees more strangers than kin. The weight of days, which few texts of ECB+
 * have, is set by hand: a sentence a month after the arrest still belongs to it, the same a year
 * later does not.
 */
final class Kinship {
    /** The cosine of the words: what happened. */
    private static final double WORDS = 4;

    /** The cosine of the names: to whom and where. */
    private static final double NAMES = 3.8;

    /** The likeness of the meanings: two floods are alike, so it can say little. */
    private static final double MEANING = -0.4;

    /** How much of the names of the one the other has: another place or person parts two floods. */
    private static final double KNOWN = 3.1;

    private static final double KNOWN_BACK = 2.3;

    /** Without names nothing is known of them, which is not that they differ. */
    private static final double NAMELESS = 4.5;

    /** The cosine of the persons at the heads: two trials have other accused. */
    private static final double PERSONS = 2.6;

    /**
     * Each names the other's persons and has others at its head: two trials in one courthouse, of
     * which each report mentions the other. Set by hand.
     */
    private static final double CROSSED = -3;

    private static final double PARTLY = 0.3;

    /** The cosine of the places at the heads: two floods have other towns. */
    private static final double PLACES = 1.7;

    private static final double APART = -0.9;
    private static final double START = -5.7;

    /** Days for which a story is told as news. */
    private static final int FRESH = 2;

    private static final double MONTH = 30;

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
                + PERSONS * story.persons().likeness(come.persons(), rarity)
                + CROSSED * (crossed(story, come, rarity) ? 1 : 0)
                + PLACES * story.places().likeness(come.places(), rarity)
                + NAMELESS * (nameless ? 1 : 0)
                + APART * apart(story, come);
    }

    private static boolean crossed(Profile story, Profile come, Bag.Rarity rarity) {
        return story.persons().size() > 0
                && come.persons().size() > 0
                && story.persons().likeness(come.persons(), rarity) == 0
                && story.persons().covered(come.names(), rarity) >= PARTLY
                && come.persons().covered(story.names(), rarity) >= PARTLY;
    }

    /** 0 within the days in which a story is news, 1 a month later, 12 a year later. */
    private static double apart(Profile story, Profile come) {
        return gap(story.last(), come.first()) + gap(come.last(), story.first());
    }

    /** What lies between the last day of the one and the first of the other; else nothing. */
    private static double gap(Optional<LocalDate> last, Optional<LocalDate> first) {
        long days =
                last.flatMap(from -> first.map(to -> ChronoUnit.DAYS.between(from, to))).orElse(0L);
        return Math.max(0, days - FRESH) / MONTH;
    }
}
