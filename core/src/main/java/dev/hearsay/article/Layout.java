package dev.hearsay.article;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
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

    /**
     * The same with the headline as the page itself tells it, where that is a part of the words
     * shown: {@code Harbour Bridge to reopen in May}, of which {@code Harbour} is the section.
     */
    Layout titled(String told, String text) {
        Optional<Passage> narrowed =
                headline.filter(whole -> told.length() * 2 > whole.words().length())
                        .filter(whole -> told.length() < whole.words().length())
                        .filter(whole -> whole.words().contains(told))
                        .map(whole -> whole.span().start() + whole.words().indexOf(told))
                        .map(start -> Passage.of(text, new Span(start, start + told.length())));
        return new Layout(narrowed.or(() -> headline), byline, dateline, body, furniture);
    }

    /** The same without these paragraphs in the body: they are kept and not read. */
    Layout unread(List<Span> paragraphs) {
        if (paragraphs.isEmpty()) {
            return this;
        }
        List<Passage> still = new ArrayList<>();
        List<Furniture> more = new ArrayList<>(furniture);
        for (Passage paragraph : body) {
            if (paragraphs.contains(paragraph.span())) {
                more.add(new Furniture(paragraph, Furniture.Kind.OTHER));
            } else {
                still.add(paragraph);
            }
        }
        more.sort(Comparator.comparing(piece -> piece.passage().span().start()));
        return new Layout(headline, byline, dateline, still, more);
    }
}
