package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import dev.hearsay.stance.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How well the stance of cues was told.
 *
 * <pre>{@code
 * gold   states   states   denies   claims
 * read   states   states   denies   states
 *   accuracy    3 of 4     a statement that was not read counts as wrong
 *   majority    2 of 4     what saying "states" to everything would score
 *   states      precision 2/3, recall 2/2
 *   confusions  claims -> states  1
 * }</pre>
 */
public final class StanceScore {
    private final List<List<Answer>> answers;
    private final Articles<Answer> articles;

    private StanceScore(List<List<Answer>> answers) {
        this.answers = answers;
        this.articles = new Articles<>(answers);
    }

    /** The score of all articles, from the answers of each; every item says something of stance. */
    public static Board board(List<List<Answer>> answers) {
        return new StanceScore(answers).board();
    }

    private static Stance gold(Answer answer) {
        return answer.item().stance().orElseThrow();
    }

    private static Optional<Stance> read(Answer answer) {
        return answer.statement().map(statement -> statement.stance());
    }

    private static boolean right(Answer answer) {
        return read(answer).equals(Optional.of(gold(answer)));
    }

    private Board board() {
        List<Answer> all = articles.all();
        Stance usual = usual(all);
        Section shares =
                Section.shares(
                        "shares",
                        List.of(
                                articles.share("accuracy", a -> true, StanceScore::right),
                                articles.share(
                                        "accuracy_where_read",
                                        a -> a.statement().isPresent(),
                                        StanceScore::right),
                                articles.share("majority", a -> true, a -> gold(a) == usual)));
        return new Board(
                "stance",
                articles.count(),
                all.size(),
                List.of("majority baseline: %s for all".formatted(label(usual))),
                List.of(shares, Section.found("by_class", classes(all)), confusions(all)),
                all.stream().filter(a -> !right(a)).map(StanceScore::miss).toList());
    }

    /** The commonest in gold; of equally common ones the first of the list. */
    private static Stance usual(List<Answer> all) {
        Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
        all.forEach(answer -> counts.merge(gold(answer), 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Comparator.comparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .orElse(Stance.STATES);
    }

    private List<Section.Row> classes(List<Answer> all) {
        List<Section.Row> rows = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            boolean seen =
                    all.stream()
                            .anyMatch(
                                    a -> gold(a) == stance || read(a).equals(Optional.of(stance)));
            if (seen) {
                rows.add(
                        Section.Row.found(
                                label(stance),
                                answers.stream().map(of -> counts(of, stance)).toList()));
            }
        }
        return rows;
    }

    private static Counts counts(List<Answer> article, Stance stance) {
        Optional<Stance> asked = Optional.of(stance);
        long gold = article.stream().filter(a -> gold(a) == stance).count();
        long read = article.stream().filter(a -> read(a).equals(asked)).count();
        long hits = article.stream().filter(a -> gold(a) == stance && right(a)).count();
        return new Counts(hits, read, hits, gold);
    }

    private static Section confusions(List<Answer> all) {
        Map<String, Long> counts = new TreeMap<>();
        all.stream()
                .filter(a -> !right(a))
                .forEach(a -> counts.merge(label(gold(a)) + " -> " + got(a), 1L, Long::sum));
        List<Section.Row> rows =
                counts.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> -entry.getValue()))
                        .map(e -> Section.Row.of(e.getKey(), Cell.count(e.getValue())))
                        .toList();
        return new Section("confusions", List.of("items"), rows);
    }

    private static Miss miss(Answer answer) {
        Item item = answer.item();
        return new Miss(
                item.id(),
                item.place(),
                answer.statement().isPresent() ? "wrong" : "missing",
                item.cue(),
                label(gold(answer)),
                got(answer),
                "");
    }

    private static String got(Answer answer) {
        return read(answer).map(StanceScore::label).orElse("no statement");
    }

    private static String label(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }
}
