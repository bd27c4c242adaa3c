package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well time expressions were found and reckoned, as TempEval-3 counts.
 *
 * <pre>{@code
 * gold   on [Friday] 2017-11-10    [two weeks ago] 2017-W44
 * read   on [Friday] 2017-11-17    [two weeks] P2W
 *   strict    1 of 2    the very same characters
 *   relaxed   2 of 2    at least one character in common
 *   value     0 of 2    found by relaxed, and of the same value
 *   type      1 of 2    found by relaxed, and of the same type
 * }</pre>
 *
 * <p>An expression of gold that several of ours touch is held against the first of them.
 */
public final class DateScore {
    private final List<Found> articles;

    private DateScore(List<Found> articles) {
        this.articles = articles;
    }

    /**
     * The time expressions of one article.
     *
     * @param id the article's name in the gold file
     * @param text its text
     * @param gold what people marked
     * @param read what was read, in order
     */
    public record Found(String id, String text, List<GoldTime> gold, List<TimeExpression> read) {

        /** Copies its lists. */
        public Found {
            gold = gold.stream().distinct().toList();
            read = List.copyOf(read);
        }

        private Optional<TimeExpression> met(GoldTime time) {
            return read.stream().filter(r -> r.span().overlaps(time.span())).findFirst();
        }

        private long met(Predicate<Pair> asked) {
            return pairs().stream().filter(asked).count();
        }

        private List<Pair> pairs() {
            List<Pair> pairs = new ArrayList<>();
            gold.forEach(g -> met(g).ifPresent(r -> pairs.add(new Pair(g, r))));
            return pairs;
        }

        private List<TimeExpression> beside() {
            return read.stream()
                    .filter(r -> gold.stream().noneMatch(g -> g.span().overlaps(r.span())))
                    .toList();
        }

        private Counts relaxed() {
            long hits = (long) read.size() - beside().size();
            return new Counts(hits, read.size(), pairs().size(), gold.size());
        }

        private Counts counts(Predicate<Pair> asked) {
            long hits = met(asked);
            return new Counts(hits, read.size(), hits, gold.size());
        }

        private Counts ofType(String type) {
            long hits = met(pair -> pair.gold.type().equals(type) && pair.sameType());
            long mine = read.stream().filter(r -> r.type().name().equals(type)).count();
            long theirs = gold.stream().filter(g -> g.type().equals(type)).count();
            return new Counts(Math.min(hits, mine), mine, hits, theirs);
        }

        private Stream<Miss> misses() {
            Stream<Miss> missed =
                    gold.stream()
                            .filter(g -> met(g).isEmpty())
                            .map(g -> miss(g.span(), "missed", told(g), Optional.empty()));
            Stream<Miss> wrong =
                    pairs().stream()
                            .filter(pair -> !pair.samePlace() || !pair.sameValue())
                            .map(this::wrong);
            Stream<Miss> beside =
                    beside().stream().map(r -> miss(r.span(), "beside", "nothing", Optional.of(r)));
            return Stream.concat(missed, Stream.concat(wrong, beside));
        }

        private Miss wrong(Pair pair) {
            String outcome = pair.sameValue() ? "place" : "value";
            return miss(pair.gold.span(), outcome, told(pair.gold), Optional.of(pair.read));
        }

        private static String told(GoldTime gold) {
            return gold.type() + " " + gold.value();
        }

        private Miss miss(Span at, String outcome, String gold, Optional<TimeExpression> read) {
            CodePoints offsets = CodePoints.of(text);
            return new Miss(
                    id,
                    offsets.fromUtf16(at.start()) + "-" + offsets.fromUtf16(at.end()),
                    outcome,
                    text.substring(at.start(), at.end()),
                    gold,
                    read.map(r -> got(at, r)).orElse("nothing"),
                    read.map(TimeExpression::rule).orElse(""));
        }

        private static String got(Span at, TimeExpression read) {
            String words = at.equals(read.span()) ? "" : " \"" + read.passage().words() + "\"";
            return read.type() + " " + read.value() + words;
        }
    }

    /** One of gold and the first of ours that touches it. */
    private record Pair(GoldTime gold, TimeExpression read) {

        boolean samePlace() {
            return gold.span().equals(read.span());
        }

        boolean sameValue() {
            return gold.value().equals(read.value());
        }

        boolean sameType() {
            return gold.type().equals(read.type().name());
        }
    }

    /** The score of all articles. */
    public static Board board(List<Found> articles) {
        return new DateScore(articles).board();
    }

    private Board board() {
        List<Section.Row> spans =
                List.of(
                        row("strict", found -> found.counts(Pair::samePlace)),
                        row("relaxed", Found::relaxed),
                        row("value", found -> found.counts(Pair::sameValue)),
                        row("type", found -> found.counts(Pair::sameType)));
        List<Section.Row> types = new ArrayList<>();
        for (TimeExpression.Type type : TimeExpression.Type.values()) {
            types.add(row(type.name(), found -> found.ofType(type.name())));
        }
        return new Board(
                "dates",
                articles.size(),
                articles.stream().mapToInt(found -> found.gold.size()).sum(),
                List.of(),
                List.of(Section.found("times", spans), Section.found("by_type", types)),
                articles.stream().flatMap(Found::misses).toList());
    }

    private Section.Row row(String name, Function<Found, Counts> counts) {
        return Section.Row.found(name, articles.stream().map(counts).toList());
    }
}
