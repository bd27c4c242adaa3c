package dev.hearsay.app.dossier;

import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Wording;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Side;
import dev.hearsay.lineage.Family;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of the story in five lines: words of the articles in a form of ours.
 *
 * <pre>{@code
 * 5 articles, 3 accounts: Nordhavn Courier, Radio Nord and Evening Mail are one (NTA).
 * passengers on board: "140 passengers" (Nordhavn Courier) or "150 passengers" (Vesk Daily).
 * }</pre>
 *
 * @param words the line
 * @param finding the id of the finding that it is drawn from, where it is from one
 */
public record Brief(String words, Optional<String> finding) {
    private static final int LINES = 5;
    private static final int LONGEST = 90;

    /** How many positions of a finding a line holds. */
    private static final int MOST = 3;

    /** At most five lines, the most telling first. */
    public static List<Brief> of(Dossier dossier) {
        Labels labels = Labels.of(dossier);
        List<Brief> differences = findings(dossier, labels, Relation.DIFFER, " or ");
        List<Brief> lines = new ArrayList<>();
        lines.add(accounts(dossier, labels));
        lines.addAll(differences.subList(0, Math.min(2, differences.size())));
        Stream.of(
                        findings(dossier, labels, Relation.REVISION, ", then ").stream().limit(1),
                        altered(dossier, labels).limit(1),
                        said(dossier).stream(),
                        findings(dossier, labels, Relation.REFINE, " and ").stream().limit(1),
                        agreed(dossier).stream(),
                        differences.stream().skip(2),
                        onlyHere(dossier, labels))
                .flatMap(more -> more)
                .limit(LINES - lines.size())
                .forEach(lines::add);
        return lines;
    }

    private static Brief accounts(Dossier dossier, Labels labels) {
        List<String> articles =
                dossier.story().accounts().stream().map(a -> a.article().id()).toList();
        int origins = dossier.lineage().origins(articles);
        if (origins == 1 && Labels.isOneText(dossier)) {
            return new Brief(
                    "%d copies of one text: %s. Nothing else stands beside it."
                            .formatted(articles.size(), names(articles, labels)),
                    Optional.empty());
        }
        String families =
                dossier.lineage().families().stream()
                        .map(family -> family(family, labels))
                        .collect(Collectors.joining("; "));
        return new Brief(
                articles.size() == origins
                        ? "%d articles, each an account of its own: %s."
                                .formatted(origins, names(articles, labels))
                        : "%d articles, %d %s: %s."
                                .formatted(
                                        articles.size(),
                                        origins,
                                        origins == 1 ? "account" : "accounts",
                                        families),
                Optional.empty());
    }

    private static String names(List<String> articles, Labels labels) {
        return Labels.listed(articles.stream().map(labels::of).toList());
    }

    private static String family(Family family, Labels labels) {
        String name = family.name().flatMap(Wording::filled).map(n -> " (" + n + ")").orElse("");
        return names(family.articles(), labels) + " are one" + name;
    }

    private static List<Brief> findings(
            Dossier dossier, Labels labels, Relation relation, String between) {
        return of(dossier, relation)
                .map(
                        finding ->
                                new Brief(
                                        Visible.line(finding.what())
                                                + ": "
                                                + positions(finding, labels, between)
                                                + ".",
                                        Optional.of(finding.id())))
                .toList();
    }

    /** The findings of one relation, in order. */
    public static Stream<Finding> of(Dossier dossier, Relation relation) {
        return dossier.findings().stream().filter(finding -> finding.relation() == relation);
    }

    private static String positions(Finding finding, Labels labels, String between) {
        List<Position> positions = Position.byValue(finding);
        int left = positions.size() - MOST;
        return positions.stream()
                .limit(MOST)
                .map(position -> position(position, finding, labels))
                .collect(
                        Collectors.joining(between, "", left > 0 ? ", and " + left + " more" : ""));
    }

    /** {@code "At least 20 people" (the coast guard, in Nordhavn Courier and 2 more)}. */
    private static String position(Position position, Finding finding, Labels labels) {
        String words =
                finding.kind() == Finding.Kind.OUTCOME
                        ? Visible.line(position.first().value())
                        : Position.quoted(cut(Position.unquoted(position.words())));
        String by = position.speaker().map(name -> name + ", in ").orElse("");
        int more = position.articles().size() - 1;
        return "%s (%s%s%s)"
                .formatted(
                        words,
                        by,
                        labels.of(position.first().article()),
                        more == 0 ? "" : " and " + more + " more");
    }

    private static Optional<Brief> said(Dossier dossier) {
        return Chorus.of(dossier).stream()
                .filter(Chorus::known)
                .flatMap(Brief::said)
                .filter(saying -> saying.carriers > 1)
                .max(Comparator.comparingInt(saying -> saying.origins))
                .map(saying -> new Brief(saying.words, Optional.empty()));
    }

    /** Words that are altered have a line of their own. */
    private static Stream<Told> said(Chorus chorus) {
        return chorus.sayings().stream()
                .filter(saying -> saying.altered().isEmpty())
                .limit(1)
                .map(saying -> said(chorus, saying));
    }

    /**
     * {@code Ann Lee, quoted: "The hull is sound" (Courier) or "The hull is safe" (Radio Nord).}
     */
    private static Stream<Brief> altered(Dossier dossier, Labels labels) {
        return of(dossier, Relation.ALTERED)
                .map(
                        finding ->
                                new Brief(
                                        "%s: %s."
                                                .formatted(
                                                        finding.sides().stream()
                                                                .flatMap(s -> s.speaker().stream())
                                                                .flatMap(
                                                                        n ->
                                                                                Wording.filled(n)
                                                                                        .stream())
                                                                .findFirst()
                                                                .map(name -> name + ", quoted")
                                                                .orElse("Quoted"),
                                                        finding.sides().stream()
                                                                .limit(MOST)
                                                                .map(side -> side(side, labels))
                                                                .collect(
                                                                        Collectors.joining(
                                                                                " or "))),
                                        Optional.of(finding.id())));
    }

    private static String side(Side side, Labels labels) {
        String words = Visible.line(side.passage().words());
        return "%s (%s)"
                .formatted(
                        Position.quoted(cut(Position.unquoted(words))), labels.of(side.article()));
    }

    /** What is most told, and how widely. */
    private record Told(String words, int carriers, int origins) {}

    private static Told said(Chorus chorus, Saying saying) {
        return new Told(
                "%s: \"%s\" (%s)."
                        .formatted(
                                chorus.name(),
                                cut(Position.unquoted(words(saying.shown()))),
                                saying.spread()),
                saying.carriers(),
                saying.origins());
    }

    private static String words(Saying.Form form) {
        return Visible.line(Wording.pieces(form.statement().attribution().content()));
    }

    private static Optional<Brief> agreed(Dossier dossier) {
        return of(dossier, Relation.AGREE)
                .findFirst()
                .map(
                        finding ->
                                new Brief(
                                        "%s: \"%s\", the same in %d articles."
                                                .formatted(
                                                        Visible.line(finding.what()),
                                                        cut(
                                                                Position.unquoted(
                                                                        Position.of(finding)
                                                                                .get(0)
                                                                                .words())),
                                                        finding.sides().size()),
                                        Optional.of(finding.id())));
    }

    private static Stream<Brief> onlyHere(Dossier dossier, Labels labels) {
        return of(dossier, Relation.ONLY_HERE)
                .filter(finding -> !finding.sides().isEmpty())
                .map(
                        finding ->
                                new Brief(
                                        "Only in %s: \"%s\"."
                                                .formatted(
                                                        labels.of(finding.sides().get(0).article()),
                                                        cut(
                                                                Position.unquoted(
                                                                        Position.of(finding)
                                                                                .get(0)
                                                                                .words()))),
                                        Optional.of(finding.id())));
    }

    /** What is too long for a line ends behind a word, with an ellipsis. */
    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int gap = words.lastIndexOf(' ', LONGEST);
        int end = gap > LONGEST / 2 ? gap : LONGEST;
        boolean pair = Character.isLowSurrogate(words.charAt(end));
        return words.substring(0, pair ? end - 1 : end) + " …";
    }
}
