package dev.hearsay.app.stories;

import dev.hearsay.app.answers.Board;
import dev.hearsay.app.answers.Cell;
import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.answers.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Stories against gold: B-cubed of ours, and beside it of a grouping by words alone.
 *
 * <pre>{@code
 * gold.jsonl: grouping, articles 772, items 66, wrong or short 31 (--errors lists them)
 * bcubed           precision recall     f1 stories
 * hearsay               90.1   91.2   90.6      74
 * tf-idf, tuned         85.0   89.0   87.0      70
 * }</pre>
 */
public final class GroupingScore {
    private GroupingScore() {}

    /**
     * An article of gold.
     *
     * @param id its name in the gold file
     * @param story the story that people put it in
     * @param text its words
     */
    public record Told(String id, String story, String text) {}

    /**
     * The score of all articles.
     *
     * @param groups the places of the articles of each story, as they were grouped
     */
    public static Board board(List<Told> articles, List<List<Integer>> groups) {
        List<String> gold = articles.stream().map(Told::story).toList();
        List<String> texts = articles.stream().map(Told::text).toList();
        int stories = new TreeSet<>(gold).size();
        Section section =
                new Section(
                        "bcubed",
                        List.of("precision", "recall", "f1"),
                        List.of(
                                row("hearsay", BCubed.of(gold, groups)),
                                row("tf-idf, tuned", TfIdfGrouping.best(texts, gold))));
        Section sizes =
                new Section(
                        "stories",
                        List.of("count"),
                        List.of(
                                new Section.Row("gold", List.of(Cell.count(stories))),
                                new Section.Row("hearsay", List.of(Cell.count(groups.size())))));
        return new Board(
                "grouping",
                articles.size(),
                stories,
                List.of(),
                List.of(section, sizes),
                misses(articles, groups));
    }

    private static Section.Row row(String name, BCubed score) {
        return new Section.Row(
                name,
                List.of(
                        Cell.share(score.precision()),
                        Cell.share(score.recall()),
                        Cell.share(score.f1())));
    }

    /** What was mixed and what was split, the worst first. */
    private static List<Miss> misses(List<Told> articles, List<List<Integer>> groups) {
        Map<String, List<List<Integer>>> parts = new TreeMap<>();
        List<Miss> misses = new ArrayList<>();
        List<List<Integer>> largest =
                groups.stream().sorted(Comparator.comparing(g -> -g.size())).toList();
        for (List<Integer> group : largest) {
            Map<String, List<Integer>> byStory = new TreeMap<>();
            for (int place : group) {
                byStory.computeIfAbsent(articles.get(place).story(), s -> new ArrayList<>())
                        .add(place);
            }
            if (byStory.size() > 1) {
                misses.add(miss("mixed", articles, group, byStory.keySet().toString()));
            }
            byStory.forEach(
                    (story, part) ->
                            parts.computeIfAbsent(story, s -> new ArrayList<>()).add(part));
        }
        parts.entrySet().stream()
                .filter(part -> part.getValue().size() > 1)
                .sorted(Comparator.comparing(part -> -part.getValue().size()))
                .forEach(part -> misses.add(split(articles, part.getKey(), part.getValue())));
        return misses;
    }

    private static Miss split(List<Told> articles, String story, List<List<Integer>> parts) {
        String got =
                parts.stream().map(part -> ids(articles, part)).collect(Collectors.joining(" | "));
        return new Miss(story, parts.size() + " parts", "split", "", story, got, "");
    }

    private static Miss miss(
            String outcome, List<Told> articles, List<Integer> group, String expected) {
        String first = articles.get(group.get(0)).id();
        String size = group.size() + " articles";
        return new Miss(first, size, outcome, "", expected, ids(articles, group), "");
    }

    private static String ids(List<Told> articles, List<Integer> places) {
        return places.stream()
                .map(place -> articles.get(place).id())
                .collect(Collectors.joining(" "));
    }
}
