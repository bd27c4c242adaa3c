package dev.hearsay.carrier;

import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    private static final String LEFT = " ,;:–—-\n\t\u00a0\"”“";
    private static final String RIGHT = " ,;:–—-\n\t\u00a0";

    private static final int FARTHEST = 1_000;
    private static final Pattern END =
            Pattern.compile("[.!?…][\"”’')\\]]{0,3}+\\s++(?=[\"“‘'(\\[]?+[\\p{Lu}\\p{N}])");
    private static final Set<String> ABBREVIATIONS =
            WordList.load(Scene.class, "en/abbreviations.txt");

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

    /** A place without the commas, dashes and white space at its ends. */
    static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && LEFT.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && RIGHT.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    /**
     * From the sentence's end before {@code place} to the next one behind it, inside {@code in}.
     */
    static Span sentence(String text, Span place, Span in) {
        int from = Math.max(in.start(), place.start() - FARTHEST);
        int to = Math.min(in.end(), place.end() + FARTHEST);
        int start = from;
        int end = to;
        Matcher matcher = END.matcher(text).region(from, to);
        while (matcher.find()) {
            if (isEnd(text, matcher.start())) {
                if (matcher.end() <= place.start()) {
                    start = matcher.end();
                } else if (matcher.end() > place.end()) {
                    end = Math.min(end, matcher.end());
                }
            }
        }
        return new Span(start, Math.max(end, place.end()));
    }

    private static boolean isEnd(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return text.charAt(stop) != '.' || !(initial || ABBREVIATIONS.contains(word));
    }
}
