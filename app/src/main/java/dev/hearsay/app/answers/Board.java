package dev.hearsay.app.answers;

import java.util.List;

/**
 * A whole score: its tables, what must not be overlooked, and every answer that is wrong.
 *
 * <pre>{@code
 * gold.jsonl: speakers, 2 articles, 5 items
 * shares            hits     of  share    low   high
 * accuracy             4      5   80.0   50.0  100.0
 * }</pre>
 *
 * @param task what was scored: {@code speakers}
 * @param articles how many articles were read
 * @param items how many items of gold were scored
 * @param loud sentences that stand above the tables
 * @param sections its tables
 * @param misses the wrong answers, in the order of gold
 */
public record Board(
        String task,
        int articles,
        int items,
        List<String> loud,
        List<Section> sections,
        List<Miss> misses) {

    /** Copies its lists. */
    public Board {
        loud = List.copyOf(loud);
        sections = List.copyOf(sections);
        misses = List.copyOf(misses);
    }

    /** The wrong answers, one after the other, for people. */
    public String errors() {
        StringBuilder errors = new StringBuilder();
        misses.forEach(miss -> errors.append(miss.lines()));
        return errors.toString();
    }

    /** The tables for people, without the wrong answers. */
    public String table(String name) {
        StringBuilder table =
                new StringBuilder(
                        "%s: %s, articles %d, items %d, wrong or short %d (--errors lists them)\n"
                                .formatted(name, task, articles, items, misses.size()));
        loud.forEach(sentence -> table.append(sentence).append('\n'));
        sections.forEach(section -> table.append('\n').append(section.table()));
        return table.toString();
    }
}
