package dev.hearsay.app.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * A score as a table for people: a line of counts, then one line a measure, in points out of 100.
 *
 * <pre>{@code
 * gold.jsonl: articles 2 (0 nested statements left out), words 80, gold 5 (with source 5; …), pred 4 (…)
 * metric                            all P      R     F1   direct P      R     F1 …
 * content_token                      91.2   88.0   89.6       95.0   92.1   93.5 …
 * }</pre>
 */
public final class ScoreTable {

    private ScoreTable() {}

    /** The table of a whole score; lines end in line feeds. */
    public static String of(String name, AttributionScore score) {
        return of(name, score, Map.of());
    }

    /** The table with the intervals of {@link Interval#ofF1} behind the first F1. */
    public static String of(String name, AttributionScore score, Map<Measure, Interval> intervals) {
        StringBuilder table = new StringBuilder(counted(name, score)).append('\n');
        table.append("%-28s".formatted("metric"));
        for (Kind kind : Kind.values()) {
            table.append("%11s%7s%7s".formatted(kind.label() + " P", "R", "F1"));
            table.append(kind == Kind.ALL && !intervals.isEmpty() ? "  [95% CI F1]  " : "");
        }
        table.append('\n');
        for (Measure measure : Measure.values()) {
            table.append(row(measure, score, intervals)).append('\n');
        }
        return table.toString();
    }

    private static String counted(String name, AttributionScore score) {
        return "%s: articles %d (%d nested statements left out), words %d, gold %s, pred %s"
                .formatted(
                        name,
                        score.articles(),
                        score.leftOut(),
                        score.words(),
                        tally(score.gold()),
                        tally(score.predicted()));
    }

    private static String tally(Tally tally) {
        return "%d (source %d, cue %d; direct/mixed/indirect %d/%d/%d)"
                .formatted(
                        tally.statements(),
                        tally.withSource(),
                        tally.withCue(),
                        tally.direct(),
                        tally.mixed(),
                        tally.indirect());
    }

    private static String row(
            Measure measure, AttributionScore score, Map<Measure, Interval> intervals) {
        StringBuilder row = new StringBuilder("%-28s".formatted(measure.label()));
        for (Kind kind : Kind.values()) {
            Counts counts = score.counts(kind, measure);
            row.append(
                    "%11s%7s%7s"
                            .formatted(
                                    points(counts.precision()),
                                    points(counts.recall()),
                                    points(counts.f1())));
            if (kind == Kind.ALL && !intervals.isEmpty()) {
                Interval interval = intervals.getOrDefault(measure, new Interval(0, 1));
                row.append(
                        "  [%4s,%5s] ".formatted(points(interval.low()), points(interval.high())));
            }
        }
        return row.toString();
    }

    /** Rounded as C and Python round, ties by the exact binary value: 62.25 becomes 62.2. */
    private static String points(double share) {
        return new BigDecimal(100 * share).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
