package dev.hearsay.event;

import dev.hearsay.meaning.Meaning;
import dev.hearsay.scene.Names;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How likely two times of two accounts are those of one event: a sum of what speaks for it and
 * against.
 *
 * <pre>{@code
 * The talks open on 14 May.    / The talks in Lindmark are to begin on Thursday.   above 0
 * The talks open on 14 May.    / The ferry will run again on 14 May.               below 0
 * }</pre>
 *
 * <p>The weights are those of a logistic regression (D. R. Cox, 1958) over all pairs of times in
 * invented and real stories, rounded. {@code quality/README.md} says which stories.
 */
public final class Coincidence {
    private static final double START = -3.9;
    private static final double SAME = 2.5;
    private static final double FITS = 1.2;
    private static final double GAP = -0.16;
    private static final double FARTHEST = 8;
    private static final double EVENT = 1.15;
    private static final double OTHER_EVENT = 0.2;
    private static final double WORDS = 1.7;
    private static final double SENTENCE = 1.8;
    private static final double NAMES = -0.3;
    private static final double HEADLINE = -0.75;
    private static final double YEAR = -0.75;
    private static final double ONE_SAID = -0.85;
    private static final double SAID = 0.2;
    private static final double LEAD = 0.5;

    private final Function<String, Meaning> meanings;

    /** Compares words by what they are about. */
    public Coincidence(Function<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** How likely both are of one event, where neither is vague: above 0 more likely than not. */
    public double of(When one, When other) {
        Set<String> first = listed(one);
        Set<String> second = listed(other);
        Set<String> shared = new TreeSet<>(first);
        shared.retainAll(second);
        boolean others = shared.isEmpty() && !first.isEmpty() && !second.isEmpty();
        double score =
                START + days(one, other) + EVENT * shared.size() + (others ? OTHER_EVENT : 0);
        score += one.said() != other.said() ? ONE_SAID : one.said() ? SAID : 0;
        score += one.head() || other.head() ? HEADLINE : 0;
        score += one.scene().lead() && other.scene().lead() ? LEAD : 0;
        score += Names.meet(one.scene(), other.scene(), false) ? NAMES : 0;
        return score
                + WORDS * likeness(one.beside(), other.beside())
                + SENTENCE
                        * likeness(one.scene().passage().words(), other.scene().passage().words());
    }

    private static Set<String> listed(When when) {
        Set<String> listed = new TreeSet<>(when.events());
        listed.removeIf(event -> !WhenFinder.isListed(event));
        return listed;
    }

    private static double days(When one, When other) {
        boolean same = one.same(other);
        double score = same ? SAME : one.fits(other) ? FITS : 0;
        score += one.isYear() || other.isYear() ? YEAR : 0;
        double gap = Math.max(0, one.gap(other));
        return score + GAP * Math.min(FARTHEST, Math.log(1 + gap));
    }

    private double likeness(String one, String other) {
        return meanings.apply(one).likeness(meanings.apply(other));
    }
}
