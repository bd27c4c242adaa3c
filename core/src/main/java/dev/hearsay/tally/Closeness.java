package dev.hearsay.tally;

import dev.hearsay.meaning.Meaning;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Kind;
import dev.hearsay.scene.Names;
import dev.hearsay.scene.Overlap;
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
 * one unit in invented and real stories, rounded; a pair scores above 0 where it is more likely of
 * one thing than not. {@code quality/README.md} says which stories.
 */
public final class Closeness {
    private static final double START = -2.2;
    private static final double SAME = 1.1;
    private static final double FITS = 1.5;
    private static final double RATIO = -0.6;
    private static final double RARE = 1.4;
    private static final double HEAD = 0.5;
    private static final double OTHER_HEAD = -0.4;

    /** Thirty shops and thirty cars: many things are thirty. */
    private static final double OTHER_HEAD_BY_CHANCE = -1.4;

    private static final double RARELY = 0.7;
    private static final double PEOPLE = 0.3;
    private static final double WORDS = 1.4;
    private static final double NEAREST_WORDS = 0.9;
    private static final double SENTENCE = 1.2;
    private static final double OTHER_FATE = -0.6;
    private static final double ONE_FATE = -0.15;
    private static final double SCOPE = 0.1;
    private static final double TIME = 0.25;
    private static final double ONE_TIME = -0.3;

    /** Nobody gives two numbers for one thing. */
    private static final double ONE_SPEAKER = -1.3;

    private static final double KEY = 0.9;
    private static final double OTHER_KEY = -0.6;
    private static final double OTHER_ROLE = -0.4;

    /** Counts are of more kinds than money and shares. */
    private static final double COUNT = -0.4;

    private static final double MONEY = -0.4;
    private static final double LASTING = -0.6;
    private static final double SUBJECT = 0.5;
    private static final double OTHER_SUBJECT = -0.3;
    private static final double NAMES = 0.3;

    /** There are many small numbers. */
    private static final double FEW = -0.5;

    private static final double DOUBLE = -1.1;
    private static final double BARE = -0.5;
    private static final double PARTS = 0.5;
    private static final double LENGTH = -0.1;
    private static final double FARTHEST = 3;
    private static final int SMALL = 5;

    /** A third and 33 percent are one share. */
    private static final double SHARE = 0.5;

    private final Function<String, Meaning> meanings;

    /** Compares words by what they are about. */
    public Closeness(Function<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    /** Whether two figures are amounts of one kind, in one unit. */
    public static boolean comparable(Clue one, Clue other) {
        return unit(one).equals(unit(other)) || isBare(one, other) || isBare(other, one);
    }

    /** Without the time or thing that it is for: {@code 62 crowns a share}. */
    private static String unit(Clue clue) {
        int per = clue.unit().indexOf('/');
        return per < 0 ? clue.unit() : clue.unit().substring(0, per);
    }

    /** {@code 22 million} beside {@code 22 million marks}, {@code 39.9} beside a share. */
    private static boolean isBare(Clue one, Clue other) {
        double number = one.worth().number();
        boolean bare = one.figure().quantity().kind() == Kind.NUMBER;
        boolean money = other.unit().startsWith("money|") && number >= 1000;
        boolean share = other.unit().equals("share") && number > 0 && number <= 100;
        return bare && (money || share);
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
        return areSorts(one, other)
                || (shares && heads)
                || key
                || areRoles(one, other)
                || (one.unit().equals("time")
                        && Overlap.of(one.scene(), other.scene(), one.key()) == 0)
                || isElsewhere(one, other);
    }

    /** A profit and a fine. */
    private static boolean areRoles(Clue one, Clue other) {
        return one.unit().startsWith("money|")
                && !one.key().isEmpty()
                && !other.key().isEmpty()
                && !one.key().equals(other.key());
    }

    /** {@code forty percent of voters}. */
    private static boolean isOf(Quantity quantity) {
        return quantity.kind() == Kind.SHARE
                && quantity.of()
                        .filter(of -> of.span().start() >= quantity.span().end())
                        .isPresent();
    }

    /** Whether each is of a place that the other's account never names. */
    private static boolean isElsewhere(Clue one, Clue other) {
        Set<String> first = one.scope().named();
        Set<String> second = other.scope().named();
        return !first.isEmpty()
                && !second.isEmpty()
                && Names.places(one.scene().account()).stream().noneMatch(second::contains)
                && Names.places(other.scene().account()).stream().noneMatch(first::contains);
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
        return score + WORDS + NEAREST_WORDS + SENTENCE < least ? score : score + meant(one, other);
    }

    private static double numbers(Clue one, Clue other) {
        boolean same = isSame(one, other);
        double score = START + (same ? SAME + RARE * rare(one.worth()) : 0);
        score += !same && one.worth().match(other.worth()) != Match.APART ? FITS : 0;
        double ratio = Math.max(1, one.worth().ratio(other.worth()));
        score += ratio >= 2 ? DOUBLE : 0;
        score += one.worth().number() < SMALL && other.worth().number() < SMALL ? FEW : 0;
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
        boolean people = heads.size() == 1 && heads.contains(ThingFinder.PERSON);
        boolean keys = one.key().equals(other.key());
        double score = heads.isEmpty() ? 0 : people ? PEOPLE : HEAD;
        boolean chance = isSame(one, other) && rare(one.worth()) < RARELY;
        score += both && heads.isEmpty() ? (chance ? OTHER_HEAD_BY_CHANCE : OTHER_HEAD) : 0;
        score += one.firm() && other.firm() ? (keys ? KEY : OTHER_KEY) : 0;
        score += !one.key().isEmpty() && !other.key().isEmpty() && !keys ? OTHER_ROLE : 0;
        score += one.part() && other.part() ? PARTS : 0;
        return score + kind(one, other);
    }

    private static double kind(Clue one, Clue other) {
        boolean bare = !unit(one).equals(unit(other));
        double score = bare ? BARE : 0;
        score += one.unit().equals("count") ? COUNT : 0;
        score += one.unit().startsWith("money|") ? MONEY : 0;
        return score + (one.unit().equals("time") ? LASTING : 0);
    }

    private static double told(Clue one, Clue other) {
        boolean fates = !one.fate().isEmpty() && !other.fate().isEmpty();
        boolean subjects = !one.subject().isEmpty() && !other.subject().isEmpty();
        boolean subject = one.subject().equals(other.subject());
        double score = fates && !one.fate().equals(other.fate()) ? OTHER_FATE : 0;
        score += one.fate().isEmpty() != other.fate().isEmpty() ? ONE_FATE : 0;
        score += subjects ? (subject ? SUBJECT : OTHER_SUBJECT) : 0;
        score += one.scope().meets(other.scope()) ? SCOPE : 0;
        score += one.scope().time().equals(other.scope().time()) ? TIME : 0;
        score += one.scope().time().isEmpty() != other.scope().time().isEmpty() ? ONE_TIME : 0;
        score += Names.meet(one.scene(), other.scene(), false) ? NAMES : 0;
        double words = one.scene().words() + other.scene().words();
        score += LENGTH * Math.log(1 + words);
        boolean speaker = !one.speaker().isEmpty() && one.speaker().equals(other.speaker());
        return score + (speaker ? ONE_SPEAKER : 0);
    }

    private double meant(Clue one, Clue other) {
        return WORDS * likeness(one.words(), other.words())
                + NEAREST_WORDS * likeness(one.nearest(), other.nearest())
                + SENTENCE
                        * likeness(one.scene().passage().words(), other.scene().passage().words());
    }

    private double likeness(String one, String other) {
        return meanings.apply(one).likeness(meanings.apply(other));
    }
}
