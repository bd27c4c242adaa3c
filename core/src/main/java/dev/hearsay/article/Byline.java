package dev.hearsay.article;

import dev.hearsay.text.Passage;
import java.util.List;

/**
 * Who wrote the article, as a line of its text says: {@code By Ann Lee and Bo Berg}.
 *
 * @param names the names in order: {@code Ann Lee}, {@code Bo Berg}
 * @param passage the whole line
 */
public record Byline(List<String> names, Passage passage) {

    /** Copies its list. */
    public Byline {
        names = List.copyOf(names);
    }
}
