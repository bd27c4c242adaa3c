package dev.hearsay.app.exam;

import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.gold.Gold;
import dev.hearsay.app.gold.GoldJson;
import dev.hearsay.app.json.ScoreJson;
import dev.hearsay.app.quality.AttributionScore;
import dev.hearsay.app.quality.Difference;
import dev.hearsay.app.quality.Interval;
import dev.hearsay.app.quality.Roles;
import dev.hearsay.app.quality.ScoreTable;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.page.Page;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The places of content, cue and source. */
final class AttributionTask implements Task<AttributionTask.Scored> {
    private static final int DRAWS = 1000;

    private final Map<String, Gold> gold = new LinkedHashMap<>();

    /** What one article scores, and what is wrong in it. */
    record Scored(AttributionScore score, List<Miss> misses) {}

    @Override
    public void add(String origin, byte[] line) {
        gold.put(origin, GoldJson.parse(origin, line));
    }

    @Override
    public boolean isEmpty() {
        return gold.isEmpty();
    }

    @Override
    public void each(Consumer<Page> taker) {
        gold.values().forEach(line -> taker.accept(line.page()));
    }

    @Override
    public Scored score(Page page, Optional<Account> account) {
        List<Roles> marked =
                Optional.ofNullable(gold.get(page.origin())).orElseThrow().attributions();
        List<Statement> statements = account.map(Account::statements).orElse(List.of());
        return new Scored(
                AttributionScore.of(page.source(), marked, statements),
                new Misses(page, statements).of(marked));
    }

    @Override
    public Scored missed(String origin) {
        Gold line = Optional.ofNullable(gold.get(origin)).orElseThrow();
        return score(line.page(), Optional.empty());
    }

    @Override
    public Result result(String name, List<Scored> scores) {
        List<AttributionScore> articles = scores.stream().map(Scored::score).toList();
        List<Miss> misses = scores.stream().flatMap(scored -> scored.misses.stream()).toList();
        return new Shown(name, articles, misses);
    }

    /** What is wrong in one article, in the words of its text. */
    private record Misses(Page page, List<Statement> statements) {

        List<Miss> of(List<Roles> marked) {
            List<Statement> flat = statements.stream().filter(s -> s.within().isEmpty()).toList();
            List<Roles> read = flat.stream().map(s -> Roles.from(s.attribution())).toList();
            return Difference.of(page.source(), marked, read).stream()
                    .map(
                            difference ->
                                    miss(
                                            difference,
                                            difference
                                                    .read()
                                                    .map(roles -> flat.get(read.indexOf(roles)))))
                    .toList();
        }

        private Miss miss(Difference difference, Optional<Statement> statement) {
            List<Span> content =
                    difference.gold().or(difference::read).map(Roles::content).orElseThrow();
            return new Miss(
                    page.given().id().orElse(page.origin()),
                    places(content),
                    difference.outcome().name().toLowerCase(Locale.ROOT),
                    words(content),
                    difference.gold().map(this::source).orElse("nothing"),
                    difference.read().map(this::source).orElse("nothing"),
                    statement.map(s -> s.attribution().rule()).orElse(""));
        }

        private String source(Roles roles) {
            return roles.source().isEmpty() ? "no source" : "\"" + words(roles.source()) + "\"";
        }

        private String words(List<Span> spans) {
            return spans.stream()
                    .map(span -> page.source().substring(span.start(), span.end()))
                    .collect(Collectors.joining(" … "));
        }

        private String places(List<Span> spans) {
            CodePoints offsets = CodePoints.of(page.source());
            return spans.stream()
                    .map(s -> offsets.fromUtf16(s.start()) + "-" + offsets.fromUtf16(s.end()))
                    .collect(Collectors.joining(","));
        }
    }

    /** The forms that are shown. */
    private record Shown(String name, List<AttributionScore> articles, List<Miss> misses)
            implements Result {

        @Override
        public String table() {
            return ScoreTable.of(
                    name, AttributionScore.sum(articles), Interval.ofF1(articles, DRAWS));
        }

        @Override
        public String errors() {
            return misses.stream().map(Miss::lines).collect(Collectors.joining());
        }

        @Override
        public String json(boolean errors) {
            return ScoreJson.write(AttributionScore.sum(articles), errors ? misses : List.of());
        }
    }
}
