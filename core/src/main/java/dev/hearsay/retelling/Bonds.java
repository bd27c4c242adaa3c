package dev.hearsay.retelling;

import dev.hearsay.meaning.Meaning;
import dev.hearsay.stance.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The pairs of statements that are one: by a run of words, or by their speaker and nearly all of
 * what they tell. What differs in a number, a time, a name or a negation is not joined, unless both
 * are quoted: then one speaker's words were changed, or cut.
 *
 * <p>Only statements are compared that share a run of three words or the speaker. Of runs that many
 * statements have, and of speakers with many statements, the first {@value #MANY} are compared.
 */
final class Bonds {
    private static final int MANY = 80;

    /** Words that one speaker shares with nobody by chance. */
    private static final int WORDS = 4;

    /** The same, where nothing tells that the speakers are one. */
    private static final int WORDS_OF_ANYBODY = 8;

    /** Meaning alone proves nothing; what means another thing is not joined. */
    private static final double ALIKE = 0.58;

    private static final Set<Stance> SAYING =
            EnumSet.of(Stance.STATES, Stance.CONFIRMS, Stance.CLAIMS, Stance.DENIES);

    private final List<Telling> tellings;
    private final Function<String, Meaning> meanings;
    private final Map<Integer, Particulars> particulars = new TreeMap<>();

    Bonds(List<Telling> tellings, Function<String, Meaning> meanings) {
        this.tellings = tellings;
        this.meanings = meanings;
    }

    /** All of them, the surest first. */
    List<Bond> find() {
        List<Bond> bonds = new ArrayList<>();
        List<Bond> meant = new ArrayList<>();
        for (int[] pair : candidates()) {
            Optional<Bond> worded = worded(pair[0], pair[1]);
            worded.ifPresent(bonds::add);
            if (worded.isEmpty()) {
                meant(pair[0], pair[1]).ifPresent(meant::add);
            }
        }
        bonds.addAll(best(meant, bonds));
        bonds.sort(
                Comparator.comparing((Bond bond) -> -bond.confidence())
                        .thenComparing(Bond::first)
                        .thenComparing(Bond::second));
        return bonds;
    }

    private List<int[]> candidates() {
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            Set<String> keys = new TreeSet<>(Runs.in(tellings.get(i).terms()));
            tellings.get(i).voice().name().ifPresent(name -> keys.addAll(ContentWords.of(name)));
            keys.addAll(tellings.get(i).voice().words());
            for (String key : keys) {
                index.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
            }
        }
        Set<Long> pairs = new TreeSet<>();
        for (List<Integer> places : index.values()) {
            List<Integer> some = places.subList(0, Math.min(MANY, places.size()));
            for (int first : some) {
                for (int second : some) {
                    if (first < second && apart(first, second)) {
                        pairs.add((long) first << 32 | second);
                    }
                }
            }
        }
        return pairs.stream().map(p -> new int[] {(int) (p >> 32), (int) (long) p}).toList();
    }

    private boolean apart(int first, int second) {
        return !article(first).equals(article(second));
    }

    private String article(int place) {
        return tellings.get(place).citation().article();
    }

    /** The same words of one speaker, or so many that they cannot be two speakers'. */
    private Optional<Bond> worded(int first, int second) {
        Telling one = tellings.get(first);
        Telling other = tellings.get(second);
        Voice.Match match = one.voice().to(other.voice());
        boolean quoted = one.isQuoted() && other.isQuoted();
        if (match == Voice.Match.OTHER
                || (!quoted && particulars(first).clash(particulars(second)))) {
            return Optional.empty();
        }
        Runs runs = Runs.of(one.terms(), other.terms());
        boolean same = match == Voice.Match.SAME;
        boolean enough =
                same
                        ? runs.words() >= WORDS - 1
                                && runs.share() >= 0.5
                                && (runs.telling() >= 2 || runs.words() > WORDS)
                        : runs.words() >= WORDS_OF_ANYBODY
                                && runs.telling() >= 3
                                && runs.share() >= 0.75;
        return enough
                ? Optional.of(
                        new Bond(
                                first,
                                second,
                                (same ? 0.95 : 0.8) * Math.min(1, 0.7 + 0.3 * runs.share()),
                                "retelling/words"))
                : Optional.empty();
    }

    /** Nearly the same words of one speaker, in other forms. */
    private Optional<Bond> meant(int first, int second) {
        Telling one = tellings.get(first);
        Telling other = tellings.get(second);
        if (one.voice().to(other.voice()) != Voice.Match.SAME
                || !Paraphrase.is(one.content(), other.content())
                || !sameStance(one, other)
                || !particulars(first).equal(particulars(second))) {
            return Optional.empty();
        }
        double likeness = meanings.apply(one.words()).likeness(meanings.apply(other.words()));
        return likeness >= ALIKE
                ? Optional.of(new Bond(first, second, 0.85 * likeness, "retelling/meaning"))
                : Optional.empty();
    }

    /** Who hopes that something is so does not say it. */
    private static boolean sameStance(Telling one, Telling other) {
        Stance stance = one.statement().stance();
        Stance theirs = other.statement().stance();
        return stance == theirs || (SAYING.contains(stance) && SAYING.contains(theirs));
    }

    private Particulars particulars(int place) {
        return particulars.computeIfAbsent(place, p -> Particulars.of(tellings.get(p)));
    }

    /**
     * Of what is only meant alike, the pairs in which either is the likest to the other in its
     * article, where no pair by words stands against it.
     */
    private List<Bond> best(List<Bond> meant, List<Bond> worded) {
        Set<String> taken = new TreeSet<>();
        for (Bond bond : worded) {
            taken.add(slot(bond.first(), bond.second()));
            taken.add(slot(bond.second(), bond.first()));
        }
        List<Bond> sorted = new ArrayList<>(meant);
        sorted.sort(
                Comparator.comparing((Bond bond) -> -bond.confidence())
                        .thenComparing(Bond::first)
                        .thenComparing(Bond::second));
        List<Bond> best = new ArrayList<>();
        for (Bond bond : sorted) {
            String there = slot(bond.first(), bond.second());
            String back = slot(bond.second(), bond.first());
            if (!taken.contains(there) && !taken.contains(back)) {
                best.add(bond);
                taken.add(there);
                taken.add(back);
            }
        }
        return best;
    }

    /** What one statement has in the article of another. */
    private String slot(int place, int other) {
        return place + " " + article(other);
    }
}
