package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import dev.hearsay.entity.Entity;
import dev.hearsay.reading.Mention;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well names were found: the very same characters, and the same sort.
 *
 * <pre>{@code
 * gold   [Ann Lee] person   [Radio Nord] organization   [Nordhavn] location
 * read   [Ann Lee] person   [Radio Nord] location
 *   main    precision 1/2, recall 1/3     person, organization and location together
 *   spans   precision 2/2, recall 2/3     the sort not asked
 * }</pre>
 *
 * <p>Read are all mentions of entities that are names, each with the sort of the mention itself.
 * {@code norp} and {@code other} are outside {@code main} and {@code spans}, and shown where gold
 * has them.
 */
public final class EntityScore {
    private final List<Found> articles;

    private EntityScore(List<Found> articles) {
        this.articles = articles;
    }

    /**
     * The names of one article, gold's and ours, each once.
     *
     * @param id the article's name in the gold file
     * @param text its text
     * @param gold what people marked
     * @param read what was read
     * @param rules the rule that read each of them, in the same order
     */
    public record Found(
            String id, String text, List<GoldName> gold, List<GoldName> read, List<String> rules) {

        /** Copies its lists. */
        public Found {
            gold = gold.stream().distinct().toList();
            read = List.copyOf(read);
            rules = List.copyOf(rules);
        }

        /** What was read of an article: the mentions of its entities. */
        public static Found of(String id, String text, List<GoldName> gold, List<Entity> entities) {
            List<GoldName> read = new ArrayList<>();
            List<String> rules = new ArrayList<>();
            for (Mention mention : mentions(entities)) {
                GoldName name = new GoldName(mention.span(), Sort.from(mention.type()));
                if (!read.contains(name)) {
                    read.add(name);
                    rules.add(mention.rule());
                }
            }
            return new Found(id, text, gold, read, rules);
        }

        private static List<Mention> mentions(List<Entity> entities) {
            return entities.stream()
                    .flatMap(entity -> entity.mentions().stream())
                    .filter(mention -> mention.form() == Mention.Form.NAME)
                    .sorted(Comparator.comparing(Mention::span))
                    .toList();
        }

        private Counts exact(Predicate<GoldName> asked) {
            List<GoldName> theirs = gold.stream().filter(asked).toList();
            List<GoldName> mine = read.stream().filter(asked).toList();
            return counts(mine, theirs);
        }

        private Counts spans() {
            return counts(spans(read), spans(gold));
        }

        private static Set<Span> spans(List<GoldName> names) {
            Set<Span> spans = new TreeSet<>();
            names.stream().filter(n -> n.sort().isMain()).forEach(n -> spans.add(n.span()));
            return spans;
        }

        private static <T> Counts counts(Collection<T> mine, Collection<T> theirs) {
            long hits = mine.stream().filter(theirs::contains).count();
            return new Counts(hits, mine.size(), hits, theirs.size());
        }

        private Stream<Miss> misses(Predicate<GoldName> asked) {
            Stream<Miss> missed =
                    gold.stream().filter(asked).filter(n -> !read.contains(n)).map(this::missed);
            Stream<Miss> beside =
                    read.stream()
                            .filter(asked)
                            .filter(n -> gold.stream().noneMatch(g -> overlaps(g, n)))
                            .map(n -> miss(n, "beside", "nothing", n));
            return Stream.concat(missed, beside);
        }

        private Miss missed(GoldName name) {
            Optional<GoldName> other =
                    read.stream()
                            .filter(n -> overlaps(name, n))
                            .min(Comparator.comparing(n -> !n.span().equals(name.span())));
            return other.map(
                            n ->
                                    miss(
                                            name,
                                            n.span().equals(name.span()) ? "sort" : "place",
                                            name.sort().label(),
                                            n))
                    .orElseGet(
                            () ->
                                    new Miss(
                                            id,
                                            place(name.span()),
                                            "missed",
                                            words(name),
                                            name.sort().label(),
                                            "nothing",
                                            ""));
        }

        private static boolean overlaps(GoldName one, GoldName other) {
            return one.span().overlaps(other.span());
        }

        private Miss miss(GoldName at, String outcome, String expected, GoldName got) {
            return new Miss(
                    id,
                    place(at.span()),
                    outcome,
                    words(at),
                    expected,
                    got.sort().label()
                            + (at.span().equals(got.span()) ? "" : " \"" + words(got) + "\""),
                    rules.get(read.indexOf(got)));
        }

        private String place(Span span) {
            CodePoints offsets = CodePoints.of(text);
            return offsets.fromUtf16(span.start()) + "-" + offsets.fromUtf16(span.end());
        }

        private String words(GoldName name) {
            return text.substring(name.span().start(), name.span().end());
        }
    }

    /** The score of all articles. */
    public static Board board(List<Found> articles) {
        return new EntityScore(articles).board();
    }

    private Board board() {
        List<Section.Row> rows = new ArrayList<>();
        rows.add(row("main", name -> name.sort().isMain()));
        for (Sort sort : Sort.values()) {
            if (sort.isMain() || isInGold(sort)) {
                rows.add(row(sort.label(), name -> name.sort() == sort));
            }
        }
        rows.add(Section.Row.found("spans", articles.stream().map(Found::spans).toList()));
        return new Board(
                "entities",
                articles.size(),
                articles.stream().mapToInt(found -> found.gold.size()).sum(),
                List.of(),
                List.of(Section.found("names", rows)),
                articles.stream()
                        .flatMap(
                                found -> found.misses(n -> n.sort().isMain() || isInGold(n.sort())))
                        .toList());
    }

    private boolean isInGold(Sort sort) {
        return articles.stream().flatMap(f -> f.gold.stream()).anyMatch(n -> n.sort() == sort);
    }

    private Section.Row row(String name, Predicate<GoldName> asked) {
        return Section.Row.found(name, articles.stream().map(found -> found.exact(asked)).toList());
    }
}
