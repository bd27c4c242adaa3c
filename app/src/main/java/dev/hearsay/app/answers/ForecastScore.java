package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import dev.hearsay.app.quality.Tokens;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.forecast.Horizon;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well forecasts were found.
 *
 * <pre>{@code
 * gold   [the bridge will reopen in May]       nothing in: Water will boil.
 * read   [reopen in May]                       [Water will boil]
 *   found      f1      a forecast of gold is found where one of ours holds half of its words
 *   false      1 of 1  sentences that hold none, and in which one was read
 *   modality           of those found
 *   by                 of those found whose gold has a time: ours holds half of its words
 * }</pre>
 *
 * <p>Only what stands in the words that people looked at counts: one of ours with half of its words
 * there.
 */
public final class ForecastScore {
    private final List<Found> articles;

    private ForecastScore(List<Found> articles) {
        this.articles = articles;
    }

    /**
     * The forecasts of one text.
     *
     * @param text the text
     * @param gold what people say, one item a forecast and one a sentence that holds none
     * @param read what was read, in order
     */
    public record Found(String text, List<GoldForecast> gold, List<Forecast> read) {

        /** Copies its lists; keeps of those read what stands where people looked. */
        public Found {
            gold = List.copyOf(gold);
            Tokens tokens = Tokens.of(text);
            BitSet looked = tokens.at(gold.stream().map(GoldForecast::looked).toList());
            read = read.stream().filter(r -> half(tokens.at(List.of(span(r))), looked)).toList();
        }

        private Judged judge() {
            Tokens tokens = Tokens.of(text);
            List<Pair> pairs = new ArrayList<>();
            for (GoldForecast item : gold) {
                Optional<BitSet> words = item.content().map(span -> tokens.at(List.of(span)));
                BitSet asked = words.orElse(tokens.at(List.of(item.looked())));
                Optional<Forecast> best =
                        read.stream()
                                .filter(
                                        r ->
                                                words.isPresent()
                                                        ? half(asked, tokens.at(List.of(span(r))))
                                                        : half(tokens.at(List.of(span(r))), asked))
                                .max(
                                        (a, b) ->
                                                Double.compare(
                                                        like(tokens, asked, a),
                                                        like(tokens, asked, b)));
                pairs.add(new Pair(text, item, best));
            }
            List<Forecast> beside =
                    read.stream()
                            .filter(
                                    r ->
                                            pairs.stream()
                                                    .noneMatch(
                                                            p ->
                                                                    p.item.content().isPresent()
                                                                            && p.read.filter(
                                                                                            r
                                                                                                    ::equals)
                                                                                    .isPresent()))
                            .toList();
            return new Judged(this, pairs, beside);
        }

        private static double like(Tokens tokens, BitSet gold, Forecast read) {
            BitSet words = tokens.at(List.of(span(read)));
            return (double) Tokens.common(gold, words) / Math.max(1, Tokens.together(gold, words));
        }
    }

    private static Span span(Forecast forecast) {
        return forecast.passage().span();
    }

    private static boolean half(BitSet words, BitSet holder) {
        return !words.isEmpty() && 2 * Tokens.common(words, holder) >= words.cardinality();
    }

    /** An item and the likest of ours that holds half of its words. */
    private record Pair(String text, GoldForecast item, Optional<Forecast> read) {

        boolean told() {
            return item.content().isPresent();
        }

        boolean found() {
            return told() && read.isPresent();
        }

        boolean sameModality() {
            return read.map(Forecast::modality).equals(item.modality());
        }

        boolean sameCondition() {
            return read.map(Forecast::conditional).equals(item.conditional());
        }

        boolean sameTime() {
            Tokens tokens = Tokens.of(text);
            return read.flatMap(Forecast::horizon)
                    .map(Horizon::passage)
                    .map(passage -> tokens.at(List.of(passage.span())))
                    .filter(ours -> half(tokens.at(List.of(item.by().orElseThrow())), ours))
                    .isPresent();
        }

        Miss miss(String outcome) {
            Span at = item.content().orElse(item.looked());
            return new Sight(item.id(), text, at, read)
                    .miss(
                            outcome,
                            told()
                                    ? item.modality().map(ForecastScore::small).orElse("a forecast")
                                    : "none",
                            read.map(ForecastScore::got).orElse("none"));
        }
    }

    /** One text, judged. */
    private record Judged(Found found, List<Pair> pairs, List<Forecast> beside) {

        Counts counts() {
            long hits = (long) found.read.size() - beside.size();
            long told = pairs.stream().filter(Pair::told).count();
            return new Counts(
                    hits, found.read.size(), pairs.stream().filter(Pair::found).count(), told);
        }

        Stream<Miss> misses() {
            Stream<Miss> wrong =
                    pairs.stream()
                            .filter(p -> !p.found() || !p.sameModality())
                            .filter(p -> p.told() || p.read.isPresent())
                            .map(
                                    p ->
                                            p.miss(
                                                    !p.told()
                                                            ? "false"
                                                            : p.found() ? "modality" : "missed"));
            Stream<Miss> more =
                    beside.stream()
                            .filter(
                                    r ->
                                            pairs.stream()
                                                    .noneMatch(
                                                            p ->
                                                                    !p.told()
                                                                            && p.read.filter(
                                                                                            r
                                                                                                    ::equals)
                                                                                    .isPresent()))
                            .map(
                                    r ->
                                            new Sight(
                                                            pairs.get(0).item.id(),
                                                            found.text,
                                                            span(r),
                                                            Optional.of(r))
                                                    .miss("beside", "none", got(r)));
            return Stream.concat(wrong, more);
        }
    }

    /** Where something is wrong, and what was read there. */
    private record Sight(String id, String text, Span at, Optional<Forecast> read) {

        Miss miss(String outcome, String gold, String got) {
            CodePoints offsets = CodePoints.of(text);
            return new Miss(
                    id,
                    offsets.fromUtf16(at.start()) + "-" + offsets.fromUtf16(at.end()),
                    outcome,
                    text.substring(at.start(), at.end()),
                    gold,
                    got,
                    read.map(Forecast::rule).orElse(""));
        }
    }

    private static String got(Forecast forecast) {
        return small(forecast.modality()) + " \"" + forecast.passage().words() + "\"";
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** The score of all texts. */
    public static Board board(List<Found> articles) {
        return new ForecastScore(articles).board();
    }

    private Board board() {
        List<Judged> judged = articles.stream().map(Found::judge).toList();
        Articles<Pair> pairs = new Articles<>(judged.stream().map(Judged::pairs).toList());
        List<Section.Row> shares =
                List.of(
                        pairs.share("false", p -> !p.told(), p -> p.read().isPresent()),
                        pairs.share(
                                "modality",
                                asked(p -> p.item().modality().isPresent()),
                                Pair::sameModality),
                        pairs.share(
                                "conditional",
                                asked(p -> p.item().conditional().isPresent()),
                                Pair::sameCondition),
                        pairs.share("by", asked(p -> p.item().by().isPresent()), Pair::sameTime));
        return new Board(
                "forecasts",
                articles.size(),
                articles.stream().mapToInt(found -> found.gold.size()).sum(),
                List.of(),
                List.of(
                        Section.found(
                                "forecasts",
                                List.of(
                                        Section.Row.found(
                                                "found",
                                                judged.stream().map(Judged::counts).toList()))),
                        Section.shares("shares", shares)),
                judged.stream().flatMap(Judged::misses).toList());
    }

    private static Predicate<Pair> asked(Predicate<Pair> more) {
        return more.and(Pair::found);
    }
}
