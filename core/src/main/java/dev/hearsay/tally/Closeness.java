package dev.hearsay.tally;

import dev.hearsay.meaning.Meaning;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.tally.Worth.Match;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How likely two figures of two accounts are of one thing: a sum of what speaks for it and against.
 *
 * <pre>{@code
 * The firm sold 11,300 lorries.  / A mere 11,300 lorries were delivered.    above 0
 * The firm sold 11,300 lorries.  / Since 1990 it has sold 2 million.        below 0
 * }</pre>
 *
 * <p>The weights are those of a logistic regression (D. R. Cox, 1958) over all pairs of figures of
 * one unit in invented stories, rounded; a pair scores above 0 where it is more likely of one thing
 * than not.
 */
public final class Closeness {
    private static final double START = -2.8;
    private static final double SAME = 0.9;
    private static final double FITS = 2.2;
    private static final double RATIO = -1.0;
    private static final double HEAD = 0.5;
    private static final double OTHER_HEAD = -1.3;
    private static final double WORDS = 1.6;
    private static final double SENTENCE = 2.3;
    private static final double OTHER_FATE = -1.3;
    private static final double SCOPE = 0.6;
    private static final double TIME = 0.6;

    /** Most pairs that nobody vouches for are of no common thing. */
    private static final double NO_SPEAKER = -1.0;

    private static final double RARE = 2.4;
    private static final double KEY = 2.2;
    private static final double OTHER_KEY = -1.5;

    /** Counts are of more kinds than money and shares. */
    private static final double COUNT = -0.9;

    private static final double OTHER_ROLE = -1.5;

    /** People are counted for many things. */
    private static final double PEOPLE = -1;

    private static final double OTHER_SORT = -3;

    /** Nobody is so far from another without saying so. */
    private static final double DOUBLE = 2;

    private static final double FAR = -1;

    /** {@code three years more}. */
    private static final double MORE = -2;

    private static final double SUBJECT = 1.5;
    private static final double OTHER_SUBJECT = -1.0;
    private static final double FARTHEST = 3;

    /** A third and 33 percent are one share. */
    private static final double SHARE = 0.5;

    private final Function<String, Meaning> meanings;

    /** Compares words by what they are about. */
    public Closeness(Function<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** Whether two figures are amounts of one kind, in one unit. */
    public static boolean comparable(Clue one, Clue other) {
        return one.unit().equals(other.unit()) || isBare(one, other) || isBare(other, one);
    }

    /** {@code 22 million} beside {@code 22 million marks}. */
    private static boolean isBare(Clue one, Clue other) {
        return one.figure().quantity().kind() == Kind.NUMBER
                && other.unit().startsWith("money|")
                && one.worth().number() >= 1000;
    }

    /** Whether both are the same number. */
    public static boolean isSame(Clue one, Clue other) {
        double apart = Math.abs(one.worth().number() - other.worth().number());
        return apart <= (one.unit().equals("share") ? SHARE : 0);
    }

    /** Whether words or a key, with other numbers, prove that they are of two things. */
    public static boolean isApart(Clue one, Clue other) {
        Quantity first = one.figure().quantity();
        Quantity second = other.figure().quantity();
        boolean shares = isOf(first) && isOf(second);
        boolean heads = one.heads().stream().noneMatch(other.heads()::contains);
        boolean key = one.firm() && other.firm() && one.key().equals(other.key());
        return areSorts(one, other) || (shares && heads) || key || isElsewhere(one, other);
    }

    /** {@code forty percent of voters}. */
    private static boolean isOf(Quantity quantity) {
        return quantity.kind() == Kind.SHARE
                && quantity.of()
                        .filter(of -> of.span().start() >= quantity.span().end())
                        .isPresent();
    }

    private static boolean isElsewhere(Clue one, Clue other) {
        Set<String> first = one.scope().named();
        Set<String> second = other.scope().named();
        return !first.isEmpty() && !second.isEmpty() && first.stream().noneMatch(second::contains);
    }

    /** Net and operating, wanted and offered. */
    private static boolean areSorts(Clue one, Clue other) {
        return one.sorts().entrySet().stream()
                .anyMatch(e -> !e.getValue().equals(sort(other, e.getKey(), e.getValue())));
    }

    private static String sort(Clue clue, String name, String otherwise) {
        return clue.sorts().getOrDefault(name, otherwise);
    }

    /**
     * How likely two figures are of one thing: above 0 more likely than not.
     *
     * @param least a score below which nobody asks how far below
     */
    public double of(Clue one, Clue other, double least) {
        double score = numbers(one, other) + counted(one, other) + told(one, other);
        return score + WORDS + SENTENCE < least ? score : score + meant(one, other);
    }

    private static double numbers(Clue one, Clue other) {
        boolean same = isSame(one, other);
        double score = START + (same ? SAME + RARE * rare(one.worth()) : 0);
        score += !same && one.worth().match(other.worth()) != Match.APART ? FITS : 0;
        double ratio = Math.max(1, one.worth().ratio(other.worth()));
        boolean disputed =
                !one.speaker().isEmpty()
                        && !other.speaker().isEmpty()
                        && !one.speaker().equals(other.speaker());
        score += ratio >= DOUBLE && !disputed && !one.firm() ? FAR : 0;
        return score + RATIO * Math.min(FARTHEST, Math.log(ratio));
    }

    /** How little chance it is that two give one number: 1 for one of many digits. */
    private static double rare(Worth worth) {
        double number = Math.abs(worth.number());
        double digits = number < 1 ? 0 : Math.log10(number);
        return Math.min(1, digits / (number % 10 == 0 ? 5 : 3));
    }

    private static double counted(Clue one, Clue other) {
        Set<String> heads = new TreeSet<>(one.heads());
        heads.retainAll(other.heads());
        boolean both = !one.heads().isEmpty() && !other.heads().isEmpty();
        boolean counts = isCount(one.figure().quantity()) && isCount(other.figure().quantity());
        double score = heads.size() > (heads.contains(ThingFinder.PERSON) ? 1 : 0) ? HEAD : 0;
        score += both && counts && heads.isEmpty() ? OTHER_HEAD : 0;
        boolean money = one.unit().startsWith("money|");
        boolean roles = !one.key().isEmpty() && !other.key().isEmpty();
        score += money && roles && !one.key().equals(other.key()) ? OTHER_ROLE : 0;
        score += one.firm() && other.firm() ? (one.key().equals(other.key()) ? KEY : OTHER_KEY) : 0;
        boolean people = heads.size() == 1 && heads.contains(ThingFinder.PERSON);
        boolean key = one.firm() && one.key().equals(other.key());
        score += people && !key && !isSame(one, other) ? PEOPLE : 0;
        return score + (one.unit().equals("count") ? COUNT : 0);
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.kind() == Kind.COUNT;
    }

    private static double told(Clue one, Clue other) {
        boolean fates = !one.fate().isEmpty() && !other.fate().isEmpty();
        boolean subjects = !one.subject().isEmpty() && !other.subject().isEmpty();
        boolean subject = one.subject().equals(other.subject());
        double score = fates && !one.fate().equals(other.fate()) ? OTHER_FATE : 0;
        score += subjects ? (subject ? SUBJECT : OTHER_SUBJECT) : 0;
        score += areSorts(one, other) ? OTHER_SORT : 0;
        boolean more = one.unit().equals("time") && one.part() != other.part();
        score += more ? MORE : 0;
        score += one.scope().meets(other.scope()) ? SCOPE : 0;
        score += one.scope().time().equals(other.scope().time()) ? TIME : 0;
        return score + (one.speaker().equals(other.speaker()) ? NO_SPEAKER : 0);
    }

    private double meant(Clue one, Clue other) {
        return WORDS * likeness(one.words(), other.words())
                + SENTENCE
                        * likeness(one.scene().passage().words(), other.scene().passage().words());
    }

    private double likeness(String one, String other) {
        return meanings.apply(one).likeness(meanings.apply(other));
    }
}
