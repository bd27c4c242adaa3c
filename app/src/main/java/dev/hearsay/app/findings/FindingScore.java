package dev.hearsay.app.findings;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Cell;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import dev.hearsay.app.findings.GoldStory.Marked;
import dev.hearsay.app.findings.GoldStory.Place;
import dev.hearsay.app.findings.GoldStory.Trap;
import dev.hearsay.app.quality.Counts;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Finding.Relation;
import dev.hearsay.finding.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well the findings of some accounts were found.
 *
 * <p>A finding of gold is found where one of the same kind has sides that overlap two of its
 * places. The table of findings counts differences, refinements and revisions; one that is read is
 * right where it finds one of gold's. Agreements are counted apart: of those found, how many are
 * called a difference. Sides with one value agree with each other, whatever a third side says. A
 * trap is sprung where one finding has sides on both of its places.
 *
 * @param gold what a person says
 * @param read what was found
 */
public record FindingScore(GoldStory gold, List<Finding> read) {
    private static final List<String> KINDS = List.of("figure", "date", "place", "name", "outcome");
    private static final List<String> RELATIONS = List.of("agree", "refine", "revision", "differ");
    private static final String AGREE = "agree";
    private static final String MISSED = "missed";

    /** Copies its list. */
    public FindingScore {
        read = List.copyOf(read);
    }

    /** The score of all stories. */
    public static Board board(List<FindingScore> stories) {
        List<Section.Row> rows = new ArrayList<>();
        for (String kind : KINDS) {
            rows.add(Section.Row.found(kind, counts(stories, List.of(kind))));
        }
        rows.add(Section.Row.found("all", counts(stories, KINDS)));
        return new Board(
                "findings",
                stories.stream().mapToInt(s -> s.gold.articles().size()).sum(),
                stories.stream().mapToInt(s -> s.marked().size()).sum(),
                List.of(),
                List.of(
                        Section.found("differences", rows),
                        agreement(stories),
                        relations(stories),
                        traps(stories)),
                stories.stream().flatMap(s -> s.misses().stream()).toList());
    }

    private static List<Counts> counts(List<FindingScore> stories, List<String> kinds) {
        return stories.stream().map(s -> s.counts(kinds)).toList();
    }

    private static Section agreement(List<FindingScore> stories) {
        long all = sum(stories, s -> s.agreements().size());
        long found =
                sum(
                        stories,
                        s ->
                                s.agreements().stream()
                                        .filter(m -> s.relation(m).isPresent())
                                        .count());
        long wrong =
                sum(
                        stories,
                        s ->
                                s.agreements().stream()
                                        .filter(
                                                m ->
                                                        s.relation(m)
                                                                .filter("differ"::equals)
                                                                .isPresent())
                                        .count());
        return new Section(
                "agreement",
                List.of("hits", "of", "share"),
                List.of(row("found", found, all), row("called difference", wrong, found)));
    }

    /** Rows are gold's relations, columns ours. */
    private static Section relations(List<FindingScore> stories) {
        List<String> columns = new ArrayList<>(RELATIONS);
        columns.add(MISSED);
        List<Section.Row> rows = new ArrayList<>();
        for (String gold : RELATIONS) {
            List<Cell> cells = new ArrayList<>();
            for (String ours : columns) {
                cells.add(
                        Cell.count(
                                sum(
                                        stories,
                                        s ->
                                                s.marked().stream()
                                                        .filter(m -> m.relation().equals(gold))
                                                        .filter(
                                                                m ->
                                                                        s.relation(m)
                                                                                .orElse(MISSED)
                                                                                .equals(ours))
                                                        .count())));
            }
            rows.add(new Section.Row(gold, cells));
        }
        return new Section("relations", columns, rows);
    }

    private static Section traps(List<FindingScore> stories) {
        long all = sum(stories, s -> s.gold.traps().size());
        long sprung = sum(stories, s -> s.gold.traps().stream().filter(s::isSprung).count());
        return new Section(
                "traps", List.of("hits", "of", "share"), List.of(row("sprung", sprung, all)));
    }

    private static Section.Row row(String name, long hits, long of) {
        return new Section.Row(
                name, List.of(Cell.count(hits), Cell.count(of), Cell.share(hits, of)));
    }

    private interface Count {
        long of(FindingScore story);
    }

    private static long sum(List<FindingScore> stories, Count count) {
        return stories.stream().mapToLong(count::of).sum();
    }

    private List<Marked> marked() {
        return gold.findings().stream().filter(m -> KINDS.contains(m.kind())).toList();
    }

    private List<Marked> agreements() {
        return marked().stream().filter(m -> m.relation().equals(AGREE)).toList();
    }

    private List<Marked> differences() {
        return marked().stream().filter(m -> !m.relation().equals(AGREE)).toList();
    }

    private List<Finding> differencesRead() {
        return read.stream()
                .filter(f -> KINDS.contains(small(f.kind())) && f.relation() != Relation.AGREE)
                .toList();
    }

    private Counts counts(List<String> kinds) {
        List<Marked> wanted = differences().stream().filter(m -> kinds.contains(m.kind())).toList();
        List<Finding> made =
                differencesRead().stream().filter(f -> kinds.contains(small(f.kind()))).toList();
        long right = made.stream().filter(f -> wanted.stream().anyMatch(m -> hits(f, m))).count();
        long found = wanted.stream().filter(m -> made.stream().anyMatch(f -> hits(f, m))).count();
        return new Counts(right, made.size(), found, wanted.size());
    }

    private static String small(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static boolean overlaps(Side side, Place place) {
        return side.article().equals(place.article())
                && side.passage().span().overlaps(place.span());
    }

    private static boolean hits(Finding finding, Marked marked) {
        long hit =
                marked.places().stream()
                        .filter(p -> finding.sides().stream().anyMatch(s -> overlaps(s, p)))
                        .count();
        return small(finding.kind()).equals(marked.kind()) && hit > 1;
    }

    /** How we say that the places stand to each other; empty where nothing finds them. */
    private Optional<String> relation(Marked marked) {
        List<String> relations =
                read.stream().filter(f -> hits(f, marked)).map(f -> relation(f, marked)).toList();
        return relations.stream()
                .filter(marked.relation()::equals)
                .findFirst()
                .or(() -> relations.stream().findFirst());
    }

    private static String relation(Finding finding, Marked marked) {
        TreeSet<String> values = new TreeSet<>();
        finding.sides().stream()
                .filter(s -> marked.places().stream().anyMatch(p -> overlaps(s, p)))
                .forEach(s -> values.add(s.value()));
        return values.size() == 1 ? AGREE : small(finding.relation());
    }

    private boolean isSprung(Trap trap) {
        return read.stream()
                .anyMatch(
                        f ->
                                f.sides().stream().anyMatch(s -> overlaps(s, trap.one()))
                                        && f.sides().stream()
                                                .anyMatch(s -> overlaps(s, trap.other())));
    }

    private List<Miss> misses() {
        List<Miss> misses = new ArrayList<>();
        for (Marked marked : marked()) {
            String ours = relation(marked).orElse(MISSED);
            if (!ours.equals(marked.relation())) {
                String words =
                        marked.places().stream()
                                .map(Place::words)
                                .collect(Collectors.joining(" / "));
                misses.add(miss(marked.kind() + " " + ours, words, marked.relation(), ours, ""));
            }
        }
        for (Finding finding : differencesRead()) {
            if (differences().stream().noneMatch(m -> hits(finding, m))) {
                misses.add(
                        miss(
                                small(finding.kind()) + " false",
                                finding.sides().stream()
                                        .map(s -> s.passage().words())
                                        .collect(Collectors.joining(" / ")),
                                "nothing",
                                small(finding.relation()),
                                finding.rule()));
            }
        }
        gold.traps().stream()
                .filter(this::isSprung)
                .forEach(
                        t ->
                                misses.add(
                                        miss(
                                                "trap",
                                                t.one().words() + " / " + t.other().words(),
                                                "apart",
                                                "together",
                                                "")));
        return misses;
    }

    private Miss miss(String outcome, String words, String expected, String got, String rule) {
        return new Miss(gold.id(), "", outcome, words, expected, got, rule);
    }
}
