package dev.hearsay.claim;

import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Reading;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A headline with a colon, one side of which names who says the other.
 *
 * <pre>{@code
 * Bridge safe for winter: minister          minister   :   Bridge safe for winter
 * Minister: Gallin bridge safe              Minister   :   Gallin bridge safe
 * Port Selm blast: 17 dead                  nothing: no source of the article is called so
 * }</pre>
 *
 * <p>A side names a speaker where the last word of it is the last word of a source that the body
 * has, or a word of the list {@code en/source-nouns.txt}. What the words tell of neither side stays
 * unread.
 */
final class ColonHeadline implements Rule {
    private static final String RULE = "attributor/colon-headline";
    private static final int MOST_WORDS = 5;
    private static final String GAPS = "[^\\p{L}\\p{N}'’-]+";

    private final Set<String> sourceNouns =
            WordList.load(ColonHeadline.class, "en/source-nouns.txt");

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> attributions) {
        Optional<Passage> headline = reading.article().layout().headline();
        if (headline.isEmpty()) {
            return attributions;
        }
        Span span = headline.get().span();
        int colon = headline.get().words().lastIndexOf(": ");
        if (colon <= 0 || Covering.touched(attributions, span)) {
            return attributions;
        }
        String text = reading.article().text();
        Span left = new Span(span.start(), span.start() + colon).trim(text);
        Span right = new Span(span.start() + colon + 1, span.end()).trim(text);
        Passage cue = Passage.of(text, new Span(span.start() + colon, span.start() + colon + 1));
        List<Set<String>> names = names(attributions);
        List<Attribution> out = new ArrayList<>(attributions);
        if (speaks(text, right, names)) {
            out.add(attribution(text, left, cue, right));
        } else if (speaks(text, left, names)) {
            out.add(attribution(text, right, cue, left));
        }
        return out;
    }

    private static Attribution attribution(String text, Span content, Passage cue, Span source) {
        return new Attribution(
                List.of(Passage.of(text, content)),
                List.of(cue),
                List.of(Passage.of(text, source)),
                1,
                RULE);
    }

    /** The sources that hold a name, each as its words. */
    private static List<Set<String>> names(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(Passage::words)
                .filter(source -> source.codePoints().anyMatch(Character::isUpperCase))
                .map(ColonHeadline::words)
                .toList();
    }

    /**
     * Every word of a name stands in one source of the body; a noun that names speakers may come
     * last.
     */
    private boolean speaks(String text, Span side, List<Set<String>> names) {
        String named = text.substring(side.start(), side.end());
        Set<String> words = words(named);
        return !words.isEmpty()
                && named.split("\\s+", -1).length <= MOST_WORDS
                && (names.stream().anyMatch(name -> name.containsAll(words))
                        || sourceNouns.contains(lastWord(named)));
    }

    private static Set<String> words(String text) {
        Set<String> words = new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split(GAPS, -1)));
        words.remove("");
        return words;
    }

    private static String lastWord(String text) {
        String[] words = text.strip().toLowerCase(Locale.ROOT).split(GAPS, 0);
        return words.length == 0 ? "" : words[words.length - 1];
    }
}
