package dev.hearsay.app.extraction;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Cell;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import dev.hearsay.article.Article;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How well the article was found on its page.
 *
 * <pre>{@code
 * text       precision recall f1    runs of four words, each page weighing the same
 * snippets   with 11 of 12          found that must be there
 *            without 2 of 9         found that must not: the fewer the better
 * metadata   headline 9 of 10, authors 8 of 10, published 9 of 10
 * }</pre>
 *
 * <p>A headline is right where it is the same but for case, spaces and the form of quotation marks
 * and dashes; authors where all names are there and no other, {@code Ann Lee and Bo Berg} being
 * two; the date by day.
 *
 * @param gold what people say
 * @param body the paragraphs that were read, one a line
 * @param headline the headline that was found
 * @param authors the writers that were found
 * @param date the day that was believed
 */
public record PageScore(
        GoldPage gold,
        String body,
        Optional<String> headline,
        List<String> authors,
        Optional<String> date) {

    private static final Pattern JOINED = Pattern.compile(" ?(?:[,;|&]| and ) ?");

    /** Copies its list. */
    public PageScore {
        authors = List.copyOf(authors);
    }

    /** What one page scores; without an article nothing was found. */
    public static PageScore of(GoldPage gold, Optional<Article> article) {
        return new PageScore(
                gold,
                article.map(PageScore::body).orElse(""),
                article.flatMap(Article::headline),
                article.map(Article::authors).orElse(List.of()),
                article.flatMap(found -> found.about().dates().published())
                        .map(DateEvidence::value)
                        .map(value -> value.substring(0, Math.min(10, value.length()))));
    }

    private static String body(Article article) {
        return article.layout().body().stream()
                .map(Passage::words)
                .collect(Collectors.joining("\n"));
    }

    /** The score of all pages. */
    public static Board board(List<PageScore> pages) {
        List<Section> sections = new ArrayList<>();
        List<PageScore> texts = pages.stream().filter(p -> p.gold.body().isPresent()).toList();
        if (!texts.isEmpty()) {
            sections.add(text(texts));
        }
        sections.add(
                new Section(
                        "found",
                        List.of("hits", "of", "share"),
                        List.of(
                                snippets("with", pages, true),
                                snippets("without", pages, false),
                                row("headline", pages, PageScore::headlineRight),
                                row("authors", pages, PageScore::authorsRight),
                                row("published", pages, PageScore::dateRight),
                                row("any body", pages, p -> Optional.of(!p.body.isBlank())))));
        return new Board(
                "pages",
                pages.size(),
                pages.size(),
                List.of(),
                sections,
                pages.stream().flatMap(page -> page.misses().stream()).toList());
    }

    private static Section text(List<PageScore> pages) {
        List<Shingles> all =
                pages.stream().map(p -> Shingles.of(p.gold.body().orElse(""), p.body)).toList();
        double right = sum(all, Shingles::right);
        double precision = right / Math.max(1e-9, right + sum(all, Shingles::beside));
        double recall = right / Math.max(1e-9, right + sum(all, Shingles::missed));
        return new Section(
                "text",
                List.of("precision", "recall", "f1", "pages"),
                List.of(
                        new Section.Row(
                                "body",
                                List.of(
                                        Cell.share(precision),
                                        Cell.share(recall),
                                        Cell.share(
                                                2
                                                        * precision
                                                        * recall
                                                        / Math.max(1e-9, precision + recall)),
                                        Cell.count(pages.size())))));
    }

    private static double sum(List<Shingles> all, ToDoubleFunction<Shingles> part) {
        return all.stream().mapToDouble(part).sum();
    }

    private static Section.Row snippets(String name, List<PageScore> pages, boolean wanted) {
        long found = 0;
        long all = 0;
        for (PageScore page : pages) {
            for (String snippet : wanted ? page.gold.with() : page.gold.without()) {
                found += page.has(snippet) ? 1 : 0;
                all++;
            }
        }
        return shares(name, found, all);
    }

    private static Section.Row row(String name, List<PageScore> pages, Question question) {
        List<Boolean> answers = pages.stream().flatMap(p -> question.ask(p).stream()).toList();
        return shares(name, answers.stream().filter(right -> right).count(), answers.size());
    }

    private static Section.Row shares(String name, long hits, long of) {
        return new Section.Row(
                name, List.of(Cell.count(hits), Cell.count(of), Cell.share(hits, of)));
    }

    /** Something that is right, wrong, or not asked of a page. */
    private interface Question {
        Optional<Boolean> ask(PageScore page);
    }

    private boolean has(String snippet) {
        return spaced(body).contains(spaced(snippet));
    }

    private Optional<Boolean> headlineRight() {
        return gold.title()
                .map(title -> headline.map(PageScore::fold).equals(Optional.of(fold(title))));
    }

    private Optional<Boolean> authorsRight() {
        return gold.authors().isEmpty()
                ? Optional.empty()
                : Optional.of(folded(gold.authors()).equals(folded(authors)));
    }

    private Optional<Boolean> dateRight() {
        return gold.date().map(day -> date.equals(Optional.of(day)));
    }

    private static TreeSet<String> folded(List<String> names) {
        return names.stream()
                .flatMap(name -> JOINED.splitAsStream(fold(name)))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("[\\s\\u00A0\\u200B]++", " ");
    }

    private static String fold(String words) {
        return spaced(words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’‘`]", "'")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—]", "-");
    }

    private List<Miss> misses() {
        List<Miss> misses = new ArrayList<>();
        gold.with().stream()
                .filter(snippet -> !has(snippet))
                .forEach(snippet -> misses.add(miss("lost", snippet, "in the body", "not there")));
        gold.without().stream()
                .filter(this::has)
                .forEach(snippet -> misses.add(miss("kept", snippet, "left out", "in the body")));
        add(misses, "headline", headlineRight(), gold.title().orElse(""), headline.orElse("none"));
        add(misses, "authors", authorsRight(), names(gold.authors()), names(authors));
        add(misses, "published", dateRight(), gold.date().orElse(""), date.orElse("none"));
        if (body.isBlank()) {
            misses.add(miss("empty", "", "a body", "none"));
        }
        return misses;
    }

    private void add(
            List<Miss> misses, String kind, Optional<Boolean> right, String expected, String got) {
        if (right.equals(Optional.of(false))) {
            misses.add(miss(kind, "", expected, got));
        }
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "none" : String.join("; ", names);
    }

    private Miss miss(String outcome, String words, String expected, String got) {
        return new Miss(gold.id(), "-", outcome, words, expected, got, "");
    }
}
