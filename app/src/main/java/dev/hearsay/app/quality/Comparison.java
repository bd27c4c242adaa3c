package dev.hearsay.app.quality;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** What was read in one article beside gold, counted measure by measure. */
final class Comparison {
    /** Words that a source may share without naming the same one. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    ("the a an of and or in for to at on by with from as that 's ’s his her its their my our"
                                    + " your this these those")
                            .split(" ", -1));

    private final Tokens tokens;
    private final List<Marking> predicted;
    private final List<Marking> gold;
    private final List<Pair> matched;
    private final List<Pair> half;
    private final List<Pair> cues;

    Comparison(Tokens tokens, List<Marking> predicted, List<Marking> gold) {
        this.tokens = tokens;
        this.predicted = predicted;
        this.gold = gold;
        List<Pair> pairs = Pair.sharing(predicted, gold, Comparison::content);
        this.matched = Pair.greedy(pairs);
        this.half =
                Pair.greedy(
                        pairs.stream().map(this::jaccard).filter(p -> p.weight() >= 0.5).toList());
        this.cues = Pair.greedy(Pair.sharing(predicted, gold, Comparison::cue));
    }

    private static BitSet content(Marking marking) {
        return marking.words().content();
    }

    private static BitSet cue(Marking marking) {
        return marking.words().cue();
    }

    private static BitSet source(Marking marking) {
        return marking.words().source();
    }

    private Pair jaccard(Pair pair) {
        int together = Tokens.together(content(predicted(pair)), content(gold(pair)));
        return new Pair(pair.weight() / together, pair.predicted(), pair.gold());
    }

    private Marking predicted(Pair pair) {
        return predicted.get(pair.predicted());
    }

    private Marking gold(Pair pair) {
        return gold.get(pair.gold());
    }

    /** Every measure over the statements of one kind. */
    Map<Measure, Counts> counts(Kind kind) {
        List<Marking> mine = of(kind, predicted);
        List<Marking> theirs = of(kind, gold);
        Map<Measure, Counts> counts = new EnumMap<>(Measure.class);
        counts.put(Measure.CONTENT_TOKEN, tokens(mine, theirs));
        counts.put(Measure.CONTENT_EXACT_WORDS, same(mine, theirs, Comparison::content));
        counts.put(Measure.CONTENT_EXACT_CHARS, same(mine, theirs, Marking::characters));
        counts.put(Measure.CONTENT_EXACT_PIECES, contentPieces(mine, theirs));
        counts.put(Measure.SOURCE_EXACT_PIECES, distinct(mine, theirs, m -> m.pieces().source()));
        counts.put(Measure.CUE_EXACT_PIECES, distinct(mine, theirs, m -> m.pieces().cue()));
        counts.put(Measure.CONTENT_OVERLAP, overlap(kind, matched, Comparison::content));
        counts.put(Measure.CONTENT_JAC50, pairs(kind, half, mine.size(), theirs.size()));
        counts.put(Measure.CUE_EXACT, same(with(mine), with(theirs), Comparison::cue));
        counts.put(Measure.CUE_OVERLAP, overlap(kind, cues, Comparison::cue));
        sources(kind, counts);
        counts.put(Measure.FULL, full(kind, mine, theirs));
        return counts;
    }

    private static List<Marking> of(Kind kind, List<Marking> markings) {
        return markings.stream().filter(marking -> marking.is(kind)).toList();
    }

    private static List<Marking> with(List<Marking> markings) {
        return markings.stream().filter(marking -> !cue(marking).isEmpty()).toList();
    }

    private Counts tokens(List<Marking> mine, List<Marking> theirs) {
        BitSet ours = union(mine);
        BitSet golden = union(theirs);
        return new Counts(
                Tokens.common(ours, union(gold)),
                ours.cardinality(),
                Tokens.common(golden, union(predicted)),
                golden.cardinality());
    }

    private static BitSet union(List<Marking> markings) {
        BitSet union = new BitSet();
        markings.forEach(marking -> union.or(content(marking)));
        return union;
    }

    /** Kind by kind on one side, any kind on the other. */
    private Counts same(List<Marking> mine, List<Marking> theirs, Function<Marking, Object> what) {
        Set<Object> anyMine = new HashSet<>(predicted.stream().map(what).toList());
        Set<Object> anyTheirs = new HashSet<>(gold.stream().map(what).toList());
        return new Counts(
                count(mine, marking -> anyTheirs.contains(what.apply(marking))),
                mine.size(),
                count(theirs, marking -> anyMine.contains(what.apply(marking))),
                theirs.size());
    }

    private Counts contentPieces(List<Marking> mine, List<Marking> theirs) {
        List<BitSet> ours = pieces(mine, m -> m.pieces().content());
        List<BitSet> golden = pieces(theirs, m -> m.pieces().content());
        Set<BitSet> anyMine = new HashSet<>(pieces(predicted, m -> m.pieces().content()));
        Set<BitSet> anyTheirs = new HashSet<>(pieces(gold, m -> m.pieces().content()));
        return new Counts(
                count(ours, anyTheirs::contains),
                ours.size(),
                count(golden, anyMine::contains),
                golden.size());
    }

    private Counts distinct(
            List<Marking> mine, List<Marking> theirs, Function<Marking, List<BitSet>> role) {
        Set<BitSet> ours = new HashSet<>(pieces(mine, role));
        Set<BitSet> golden = new HashSet<>(pieces(theirs, role));
        Set<BitSet> anyMine = new HashSet<>(pieces(predicted, role));
        Set<BitSet> anyTheirs = new HashSet<>(pieces(gold, role));
        return new Counts(
                count(ours, anyTheirs::contains),
                ours.size(),
                count(golden, anyMine::contains),
                golden.size());
    }

    private static List<BitSet> pieces(
            List<Marking> markings, Function<Marking, List<BitSet>> role) {
        return markings.stream().flatMap(marking -> role.apply(marking).stream()).toList();
    }

    private Counts overlap(Kind kind, List<Pair> pairs, Function<Marking, BitSet> role) {
        long mine = 0;
        long theirs = 0;
        for (Pair pair : pairs) {
            int shared = Tokens.common(role.apply(predicted(pair)), role.apply(gold(pair)));
            mine += predicted(pair).is(kind) ? shared : 0;
            theirs += gold(pair).is(kind) ? shared : 0;
        }
        return new Counts(
                mine, words(of(kind, predicted), role), theirs, words(of(kind, gold), role));
    }

    private static long words(List<Marking> markings, Function<Marking, BitSet> role) {
        return markings.stream().mapToLong(marking -> role.apply(marking).cardinality()).sum();
    }

    private Counts pairs(Kind kind, List<Pair> pairs, long mine, long theirs) {
        return new Counts(
                count(pairs, pair -> predicted(pair).is(kind)),
                mine,
                count(pairs, pair -> gold(pair).is(kind)),
                theirs);
    }

    private void sources(Kind kind, Map<Measure, Counts> counts) {
        List<Pair> asked =
                matched.stream()
                        .filter(p -> gold(p).is(kind) && !source(gold(p)).isEmpty())
                        .toList();
        long given = count(asked, pair -> !source(predicted(pair)).isEmpty());
        long exact = count(asked, pair -> source(predicted(pair)).equals(source(gold(pair))));
        long heads = count(asked, this::sharesHead);
        long shared = 0;
        long mine = 0;
        long theirs = 0;
        for (Pair pair : asked) {
            shared += Tokens.common(source(predicted(pair)), source(gold(pair)));
            mine += source(predicted(pair)).cardinality();
            theirs += source(gold(pair)).cardinality();
        }
        counts.put(Measure.SOURCE_EXACT_ON_MATCHED, new Counts(exact, given, exact, asked.size()));
        counts.put(Measure.SOURCE_HEAD_ON_MATCHED, new Counts(heads, given, heads, asked.size()));
        counts.put(Measure.SOURCE_OVERLAP_ON_MATCHED, new Counts(shared, mine, shared, theirs));
    }

    /**
     * Gold without a source cannot say whether ours is right: it and what was matched to it are
     * left out.
     */
    private Counts full(Kind kind, List<Marking> mine, List<Marking> theirs) {
        List<Pair> right = half.stream().filter(this::sharesHead).toList();
        long unasked =
                count(half, pair -> source(gold(pair)).isEmpty() && predicted(pair).is(kind));
        return pairs(
                kind,
                right,
                mine.size() - unasked,
                count(theirs, marking -> !source(marking).isEmpty()));
    }

    /**
     * What differs, in order of gold, then what was read beside it.
     *
     * @param mine the places of what was read, in the order of the markings
     * @param theirs the places of gold, in the order of the markings
     */
    List<Difference> differences(List<Roles> mine, List<Roles> theirs) {
        List<Difference> differences = new ArrayList<>();
        for (int i = 0; i < theirs.size(); i++) {
            int number = i;
            Optional<Pair> found = half.stream().filter(p -> p.gold() == number).findFirst();
            Optional<Roles> marked = Optional.of(theirs.get(i));
            if (found.isEmpty()) {
                differences.add(
                        new Difference(Difference.Outcome.MISSED, marked, Optional.empty()));
            } else if (!source(gold.get(i)).isEmpty() && !sharesHead(found.get())) {
                Roles other = mine.get(found.get().predicted());
                differences.add(
                        new Difference(Difference.Outcome.SOURCE, marked, Optional.of(other)));
            }
        }
        for (int i = 0; i < mine.size(); i++) {
            int number = i;
            if (half.stream().noneMatch(p -> p.predicted() == number)) {
                Optional<Roles> other = Optional.of(mine.get(i));
                differences.add(new Difference(Difference.Outcome.BESIDE, Optional.empty(), other));
            }
        }
        return differences;
    }

    private boolean sharesHead(Pair pair) {
        BitSet core = new BitSet();
        source(gold(pair)).stream().filter(this::saysSomething).forEach(core::set);
        return source(predicted(pair)).intersects(core.isEmpty() ? source(gold(pair)) : core);
    }

    private boolean saysSomething(int token) {
        return !EMPTY_WORDS.contains(tokens.word(token).toLowerCase(Locale.ROOT));
    }

    private static <T> long count(Collection<T> all, Predicate<? super T> right) {
        return all.stream().filter(right).count();
    }
}
