package dev.hearsay.carrier;

import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * A whole text with the carriers that it names; white space and apostrophes are plain, so that a
 * rule need not know their kinds, and every offset is the text's own.
 *
 * @param text the article's own text
 * @param plain the same with plain white space and apostrophes
 * @param names the carriers, in order
 * @param paragraphs what is read, in order
 * @param body those that are no headline
 */
record Scene(
        String text,
        String plain,
        List<Carriers.Named> names,
        List<Span> paragraphs,
        List<Span> body) {

    static Scene of(Reading reading, Carriers carriers) {
        String text = reading.article().text();
        String plain = plain(text);
        return new Scene(
                text,
                plain,
                Names.in(plain, carriers),
                reading.article().layout().read().stream().map(Passage::span).toList(),
                reading.article().layout().body().stream().map(Passage::span).toList());
    }

    /** White space becomes blanks, curled apostrophes straight ones, what means a mask a blank. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '’') {
                plain.setCharAt(i, '\'');
            } else if (Character.isWhitespace(c)
                    || c == '\u00a0'
                    || ('\uE000' <= c && c <= '\uE00F')) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** The paragraph that holds a place; the whole text where none does. */
    Span paragraph(Span place) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.contains(place))
                .findFirst()
                .orElse(new Span(0, text.length()));
    }
}
