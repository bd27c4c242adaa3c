package dev.hearsay.app.answers;

import dev.hearsay.speaker.Speaker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How well speakers were told: who is right, who was invented, and how far confidence can be
 * trusted.
 *
 * <pre>{@code
 * gold   Ann Lee          Ann Lee   Bo Berg   a clerk, unnamed
 * read   Ann Lee 0.9      Lee 0.8   unknown   Bo Berg 0.6
 *   accuracy         2 of 3    of those with a name; unknown and not read count as wrong
 *   wrong_of_given   0 of 2
 *   short_of_right   1 of 2    Lee
 *   invented         1 of 1
 * }</pre>
 *
 * <p>{@code by_form} is over speakers with a name: persons, organisations, governments; {@code
 * by_kind} and {@code reliability} are over all. A speaker called unnamed though the text names him
 * is given, and wrong.
 */
public final class SpeakerScore {
    private static final List<String> OUTCOMES =
            Stream.concat(
                            Stream.of("items"),
                            Stream.concat(
                                    Arrays.stream(Outcome.values()).map(Outcome::label),
                                    Stream.of("share")))
                    .toList();

    private final Articles<Judged> articles;

    private SpeakerScore(Articles<Judged> articles) {
        this.articles = articles;
    }

    /** An answer and what it is worth. */
    private record Judged(Answer answer, Outcome outcome) {

        Item.Whose gold() {
            return answer.item().speaker().orElseThrow();
        }

        boolean given() {
            return answer.statement()
                    .map(s -> s.speaker().kind() != Speaker.Kind.UNKNOWN)
                    .orElse(false);
        }

        double confidence() {
            return answer.statement().map(s -> s.speaker().confidence()).orElse(0.0);
        }

        boolean sameKind() {
            return answer.statement()
                    .map(s -> gold().kind().equals(Optional.of(s.speaker().kind())))
                    .orElse(false);
        }
    }

    /**
     * The score of all articles, from the answers of each; every item says something of speakers.
     */
    public static Board board(List<List<Answer>> answers) {
        List<List<Judged>> judged =
                answers.stream()
                        .map(of -> of.stream().map(a -> new Judged(a, Outcome.of(a))).toList())
                        .toList();
        return new SpeakerScore(new Articles<>(judged)).board();
    }

    private Board board() {
        List<Judged> all = articles.all();
        return new Board(
                "speakers",
                articles.count(),
                all.size(),
                loud(all),
                List.of(
                        shares(),
                        new Section("by_form", OUTCOMES, forms(all)),
                        new Section("by_kind", OUTCOMES, kinds(all)),
                        reliability(all)),
                all.stream()
                        .filter(j -> j.outcome != Outcome.RIGHT)
                        .map(SpeakerScore::miss)
                        .toList());
    }

    private static List<String> loud(List<Judged> all) {
        long nameless = all.stream().filter(j -> j.gold().nameless()).count();
        long invented = all.stream().filter(j -> j.outcome == Outcome.INVENTED).count();
        return List.of(
                "NAMES INVENTED: %d of %d speakers whom the text does not name (%s %%)"
                        .formatted(invented, nameless, Cell.share(invented, nameless).words()));
    }

    private Section shares() {
        Predicate<Judged> named = j -> j.gold().named();
        Predicate<Judged> right = j -> j.outcome.isRight();
        Predicate<Judged> nameless = j -> j.gold().nameless();
        Predicate<Judged> indirect =
                j -> j.gold().form() == SourceForm.NOMINAL || j.gold().form() == SourceForm.PRONOUN;
        return Section.shares(
                "shares",
                List.of(
                        articles.share("accuracy", named, right),
                        articles.share(
                                "accuracy_where_read",
                                named.and(j -> j.outcome != Outcome.MISSING),
                                right),
                        articles.share("wrong_of_given", named.and(Judged::given), right.negate()),
                        articles.share("pronoun_and_nominal", named.and(indirect), right),
                        articles.share(
                                "short_of_right",
                                named.and(right),
                                j -> j.outcome == Outcome.SHORT),
                        articles.share(
                                "kind_of_right",
                                right.and(Judged::given).and(j -> j.gold().kind().isPresent()),
                                Judged::sameKind),
                        articles.share("nameless_right", nameless, right),
                        articles.share("invented", nameless, j -> j.outcome == Outcome.INVENTED)));
    }

    private static List<Section.Row> forms(List<Judged> all) {
        List<Section.Row> rows = new ArrayList<>();
        for (SourceForm form : SourceForm.values()) {
            rows.add(
                    outcomes(
                            form.label(),
                            all.stream()
                                    .filter(j -> j.gold().named() && j.gold().form() == form)
                                    .toList()));
        }
        rows.add(outcomes("all", all.stream().filter(j -> j.gold().named()).toList()));
        return rows;
    }

    private static List<Section.Row> kinds(List<Judged> all) {
        List<Section.Row> rows = new ArrayList<>();
        for (Speaker.Kind kind : Speaker.Kind.values()) {
            List<Judged> of =
                    all.stream()
                            .filter(j -> j.gold().kind().stream().anyMatch(kind::equals))
                            .toList();
            if (!of.isEmpty()) {
                rows.add(outcomes(label(kind), of));
            }
        }
        return rows;
    }

    private static Section.Row outcomes(String name, List<Judged> judged) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.count(judged.size())));
        for (Outcome outcome : Outcome.values()) {
            cells.add(Cell.count(judged.stream().filter(j -> j.outcome == outcome).count()));
        }
        cells.add(
                Cell.share(
                        judged.stream().filter(j -> j.outcome.isRight()).count(), judged.size()));
        return new Section.Row(name, cells);
    }

    private static Section reliability(List<Judged> all) {
        List<Section.Row> rows = new ArrayList<>();
        for (int bin = 4; bin < 10; bin++) {
            double low = bin == 4 ? -1 : bin / 10.0;
            double high = bin == 9 ? 2 : (bin + 1) / 10.0;
            List<Judged> given =
                    all.stream()
                            .filter(Judged::given)
                            .filter(j -> j.confidence() >= low && j.confidence() < high)
                            .toList();
            rows.add(
                    bin("%s-%.1f".formatted(bin == 4 ? "0" : "0." + bin, (bin + 1) / 10.0), given));
        }
        return new Section("reliability", List.of("given", "right", "share", "mean"), rows);
    }

    private static Section.Row bin(String name, List<Judged> given) {
        long right = given.stream().filter(j -> j.outcome.isRight()).count();
        double mean = given.stream().mapToDouble(Judged::confidence).average().orElse(0);
        return Section.Row.of(
                name,
                Cell.count(given.size()),
                Cell.count(right),
                Cell.share(right, given.size()),
                given.isEmpty() ? Cell.share(0, 0) : Cell.share(mean));
    }

    private static Miss miss(Judged judged) {
        Item item = judged.answer.item();
        Item.Whose gold = judged.gold();
        return new Miss(
                item.id(),
                item.place(),
                judged.outcome.label(),
                item.source(),
                gold.name().orElse("?") + gold.kind().map(k -> " (" + label(k) + ")").orElse(""),
                judged.answer.statement().map(s -> got(s.speaker())).orElse("no statement"),
                judged.answer.statement().map(s -> s.speaker().rule()).orElse(""));
    }

    private static String got(Speaker speaker) {
        return "%s (%s %.2f)"
                .formatted(speaker.name().orElse("?"), label(speaker.kind()), speaker.confidence());
    }

    private static String label(Speaker.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
