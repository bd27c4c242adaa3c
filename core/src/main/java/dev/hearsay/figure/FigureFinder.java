package dev.hearsay.figure;

import dev.hearsay.article.Article;
import dev.hearsay.figure.Figure.Status;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.stance.Stance;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Ties the quantities of an article to its statements and tells how firm each is.
 *
 * <pre>{@code
 * About 40 homes burned, the mayor said. The insurers put the number lower.
 *   About 40 homes   s1   DISPUTED   put the number lower
 * }</pre>
 *
 * <p>Doubt may stand sentences away: {@code the claim}, {@code such reports}, {@code the figure}
 * lead back to the nearest figure that they can mean, up to eight sentences. Never throws on
 * content.
 */
public final class FigureFinder {
    private final Article article;
    private final List<Quantity> quantities;
    private final List<Told> told;
    private final Map<Integer, List<Verdict>> doubts = new TreeMap<>();

    private FigureFinder(Article article, List<Told> told) {
        this.article = article;
        this.quantities = QuantityFinder.find(article);
        this.told = told;
    }

    /** What a cue says of a figure. */
    private record Verdict(Status status, Passage proof) {}

    /** The figures of an article, in order of the text. */
    public static List<Figure> find(Article article, List<Told> told) {
        FigureFinder finder = new FigureFinder(article, told);
        finder.doubt();
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : finder.quantities) {
            figures.add(finder.figure("f" + (figures.size() + 1), quantity));
        }
        return figures;
    }

    /** Notes what each cue of the text says of which quantity. */
    private void doubt() {
        List<Sentence> sentences = new ArrayList<>();
        for (Passage part : article.layout().read()) {
            sentences.addAll(Sentence.of(article.text(), part.span()));
        }
        Aim aim = new Aim(sentences, bySentence(sentences), this::isTold);
        for (int i = 0; i < sentences.size(); i++) {
            for (Doubts.Hit hit : Doubts.in(sentences.get(i))) {
                aim.at(i, hit).ifPresent(shot -> note(hit.cue().status(), shot));
            }
        }
    }

    private void note(Status status, Aim.Shot shot) {
        Verdict verdict = new Verdict(status, Passage.of(article.text(), shot.proof()));
        for (Quantity quantity : shot.quantities()) {
            doubts.computeIfAbsent(quantity.span().start(), start -> new ArrayList<>())
                    .add(verdict);
        }
    }

    private List<List<Quantity>> bySentence(List<Sentence> sentences) {
        List<List<Quantity>> lists = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : sentences) {
            List<Quantity> list = new ArrayList<>();
            Span span = sentence.span();
            while (at < quantities.size() && quantities.get(at).span().start() < span.end()) {
                list.add(quantities.get(at++));
            }
            lists.add(list);
        }
        return lists;
    }

    private boolean isTold(Span span) {
        return told.stream().anyMatch(t -> t.holds(span));
    }

    private Figure figure(String id, Quantity quantity) {
        Optional<Told> statement = statement(quantity.span());
        List<Verdict> verdicts = new ArrayList<>();
        statement.ifPresent(t -> verdicts.addAll(stance(t)));
        verdicts.addAll(doubts.getOrDefault(quantity.span().start(), List.of()));
        Status told = statement.isPresent() ? Status.REPORTED : Status.ASSERTED;
        Status status =
                verdicts.stream().map(Verdict::status).max(Comparator.naturalOrder()).orElse(told);
        boolean plain = status == Status.REPORTED || status == Status.ASSERTED;
        Stream<Passage> handed =
                plain ? statement.stream().flatMap(t -> handing(t)) : Stream.<Passage>empty();
        List<Passage> proof =
                Stream.concat(
                                handed,
                                verdicts.stream()
                                        .filter(v -> plain || v.status() != Status.REPORTED)
                                        .map(Verdict::proof))
                        .distinct()
                        .sorted(Comparator.comparing(Passage::span))
                        .toList();
        String rule =
                plain
                        ? (status == Status.ASSERTED ? "figure/own-voice" : "figure/statement")
                        : "figure/doubt";
        return new Figure(id, quantity, statement.map(Told::id), status, proof, rule);
    }

    /** The words that hand a statement on. */
    private static Stream<Passage> handing(Told told) {
        return Stream.concat(
                told.attribution().source().stream(), told.attribution().cue().stream());
    }

    /** What a statement's own cue says of the figures in it: {@code denied that 300 had fled}. */
    private static List<Verdict> stance(Told told) {
        Optional<Status> status =
                told.stance() == Stance.DENIES
                        ? Optional.of(Status.DENIED)
                        : told.stance() == Stance.DOUBTS
                                ? Optional.of(Status.DISPUTED)
                                : Optional.empty();
        return status.filter(s -> told.isClaim()).stream()
                .flatMap(s -> told.attribution().cue().stream().map(cue -> new Verdict(s, cue)))
                .toList();
    }

    /** The innermost statement around a place. */
    private Optional<Told> statement(Span span) {
        return told.stream().filter(t -> t.holds(span)).min(Comparator.comparingInt(Told::length));
    }
}
