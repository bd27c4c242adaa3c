package dev.hearsay.app.quality;

import dev.hearsay.claim.Statement;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How well attributions were read, in one article or in many: the counts behind every precision,
 * recall and F1.
 *
 * <pre>{@code
 * gold       [Ann Lee] {said} «the bridge is safe».
 * read       [Lee] {said} «the bridge is».
 *   CONTENT_TOKEN            precision 1.00   recall 0.75
 *   CONTENT_JAC50            precision 1.00   recall 1.00    3 of 4 words are shared
 *   SOURCE_EXACT_ON_MATCHED  precision 0.00   recall 0.00
 *   FULL                     precision 1.00   recall 1.00    Lee is one of the words Ann Lee
 * }</pre>
 *
 * <p>By kind, recall is over gold statements of that kind and precision over read statements of
 * that kind; any statement on the other side may match. Scores of many articles are sums of counts,
 * so that a long article weighs more than a short one. Equal, count for count, to the scorer that
 * PolNeAR results were measured with so far. Statements inside others are left out, because the
 * gold is flat; {@code leftOut} says how many.
 *
 * @param articles how many articles were scored
 * @param words how many words they have
 * @param gold what people marked
 * @param predicted what was read
 * @param leftOut how many statements were left out because another hands them on
 * @param counts the counts of every measure for every kind
 */
public record AttributionScore(
        long articles,
        long words,
        Tally gold,
        Tally predicted,
        long leftOut,
        Map<Kind, Map<Measure, Counts>> counts) {

    /** Copies its maps. */
    public AttributionScore {
        Map<Kind, Map<Measure, Counts>> copy = new EnumMap<>(Kind.class);
        counts.forEach(
                (kind, row) -> copy.put(kind, Collections.unmodifiableMap(new EnumMap<>(row))));
        counts = Collections.unmodifiableMap(copy);
    }

    /** The score of the statements read from one article. */
    public static AttributionScore of(String text, List<Roles> gold, List<Statement> statements) {
        List<Roles> predicted =
                statements.stream()
                        .filter(statement -> statement.within().isEmpty())
                        .map(statement -> Roles.from(statement.attribution()))
                        .toList();
        return between(text, gold, predicted, statements.size() - predicted.size());
    }

    /** The score of bare places, none of them inside another. */
    public static AttributionScore between(String text, List<Roles> gold, List<Roles> predicted) {
        return between(text, gold, predicted, 0);
    }

    private static AttributionScore between(
            String text, List<Roles> gold, List<Roles> predicted, int leftOut) {
        Tokens tokens = Tokens.of(text);
        List<Marking> theirs = markings(gold, tokens);
        List<Marking> mine = markings(predicted, tokens);
        Comparison comparison = new Comparison(tokens, mine, theirs);
        Map<Kind, Map<Measure, Counts>> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, comparison.counts(kind));
        }
        return new AttributionScore(
                1, tokens.count(), Tally.of(theirs), Tally.of(mine), leftOut, counts);
    }

    /** Those with a word in their content. */
    static List<Marking> markings(List<Roles> roles, Tokens tokens) {
        BitSet quoted = tokens.at(QuotedStretches.of(tokens.text()));
        return roles.stream()
                .map(role -> Marking.of(role, tokens, quoted))
                .filter(marking -> !marking.words().content().isEmpty())
                .toList();
    }

    /** The score of several articles together; of none, a score of nothing. */
    public static AttributionScore sum(List<AttributionScore> scores) {
        Map<Kind, Map<Measure, Counts>> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Map<Measure, Counts> row = new EnumMap<>(Measure.class);
            for (Measure measure : Measure.values()) {
                row.put(
                        measure,
                        scores.stream()
                                .map(score -> score.counts(kind, measure))
                                .reduce(Counts.NONE, Counts::plus));
            }
            counts.put(kind, row);
        }
        return new AttributionScore(
                scores.stream().mapToLong(AttributionScore::articles).sum(),
                scores.stream().mapToLong(AttributionScore::words).sum(),
                scores.stream().map(AttributionScore::gold).reduce(Tally.NONE, Tally::plus),
                scores.stream().map(AttributionScore::predicted).reduce(Tally.NONE, Tally::plus),
                scores.stream().mapToLong(AttributionScore::leftOut).sum(),
                counts);
    }

    /** The counts of one measure for one kind. */
    public Counts counts(Kind kind, Measure measure) {
        return counts.getOrDefault(kind, Map.of()).getOrDefault(measure, Counts.NONE);
    }
}
