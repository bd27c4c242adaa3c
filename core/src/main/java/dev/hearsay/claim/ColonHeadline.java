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
        Set<String> names = names(attributions);
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

    /** The last words of all sources that begin with a capital letter. */
    private static Set<String> names(List<Attribution> attributions) {
        Set<String> names = new TreeSet<>();
        for (Attribution attribution : attributions) {
            for (Passage source : attribution.source()) {
                String last = lastWord(source.words());
                if (!last.isEmpty() && Character.isUpperCase(last.codePointAt(0))) {
                    names.add(last.toLowerCase(Locale.ROOT));
                }
            }
        }
        return names;
    }

    private boolean speaks(String text, Span side, Set<String> names) {
        String words = text.substring(side.start(), side.end());
        String last = lastWord(words).toLowerCase(Locale.ROOT);
        return !words.isEmpty()
                && words.split("\\s+", -1).length <= MOST_WORDS
                && (names.contains(last) || sourceNouns.contains(last));
    }

    private static String lastWord(String words) {
        String[] all = words.strip().split("[^\\p{L}\\p{N}'’-]+", -1);
        for (int i = all.length - 1; i >= 0; i--) {
            if (!all[i].isEmpty()) {
                return all[i];
            }
        }
        return "";
    }
}
