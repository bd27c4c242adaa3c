package dev.hearsay.article;

import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of an article's text is what; the parts do not overlap, but for the dateline, which
 * opens a body paragraph.
 *
 * <pre>{@code
 * 10:12 16 July                              furniture (timestamp)
 * Bridge to reopen in May: mayor             headline
 * By Ann Lee                                 byline
 * NORDHAVN - The mayor said the bridge …     body, with the dateline NORDHAVN
 * Related news                               furniture (related)
 * }</pre>
 *
 * @param headline the headline, where the text has one
 * @param byline the line that names the writers
 * @param dateline the place at the head of the first paragraph
 * @param body the paragraphs that are read, in order; one passage a paragraph however its lines are
 *     wrapped
 * @param furniture what is kept and never read
 */
public record Layout(
        Optional<Passage> headline,
        Optional<Byline> byline,
        Optional<Passage> dateline,
        List<Passage> body,
        List<Furniture> furniture) {

    /** Copies its lists. */
    public Layout {
        body = List.copyOf(body);
        furniture = List.copyOf(furniture);
    }

    /**
     * The passages that are read, in order: the headline where there is one, then the body's
     * paragraphs.
     */
    public List<Passage> read() {
        return Stream.concat(headline.stream(), body.stream()).toList();
    }
}
