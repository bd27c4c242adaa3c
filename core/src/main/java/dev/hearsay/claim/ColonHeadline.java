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
import java.util.regex.Pattern;

/**
 * A headline with a colon, one side of which names who says the other.
 *
 * <pre>{@code
 * Bridge safe for winter: minister          minister   :   Bridge safe for winter
 * Minister: Gallin bridge safe              Minister   :   Gallin bridge safe
 * Port Selm blast: 17 dead                  nothing: no source of the article is called so
 * Selm: 17 dead in blast                    nothing, even where the model took Selm for a speaker
 * }</pre>
 *
 * <p>A side names a speaker where the last word of it is the last word of a source that the body
 * has, or a word of the list {@code en/source-nouns.txt}. What the words tell of neither side stays
 * unread: a place or a topic before a colon says nothing.
 */
final class ColonHeadline implements Rule {
    private static final String RULE = "attributor/colon-headline";
    private static final int MOST_WORDS = 5;
    private static final String GAPS = "[^\\p{L}\\p{N}'’-]+";

    private final Set<String> sourceNouns =
            WordList.load(ColonHeadline.class, "en/source-nouns.txt");

    @Override
    public List<Attribution> apply(Reading reading, List<Attribution> all) {
        Optional<Passage> headline = reading.article().layout().headline();
        if (headline.isEmpty()) {
            return all;
        }
        Span span = headline.get().span();
        String text = reading.article().text();
        List<Attribution> attributions = all.stream().filter(a -> !isTopic(span, a, all)).toList();
        int colon = headline.get().words().lastIndexOf(": ");
        if (colon <= 0 || Covering.touched(attributions, span)) {
            return attributions;
        }
        Span left = new Span(span.start(), span.start() + colon).trim(text);
        Span right = new Span(span.start() + colon + 1, span.end()).trim(text);
        Passage cue = Passage.of(text, new Span(span.start() + colon, span.start() + colon + 1));
        List<String> names = names(attributions);
        List<Attribution> out = new ArrayList<>(attributions);
        if (speaks(text, right, names)) {
            out.add(attribution(text, left, cue, right));
        } else if (speaks(text, left, names)) {
            out.add(attribution(text, right, cue, left));
        }
        return out;
    }

    /** Whether the model took for a speaker what stands before a colon and never speaks. */
    private boolean isTopic(Span headline, Attribution one, List<Attribution> all) {
        boolean colon =
                headline.contains(one.span())
                        && one.source().size() == 1
                        && one.cue().stream().allMatch(cue -> cue.words().equals(":"))
                        && one.source().get(0).span().end() <= one.content().get(0).span().start();
        if (!colon || isNoun(one.source().get(0).words())) {
            return false;
        }
        String word = lastWord(one.source().get(0).words());
        List<Attribution> others = all.stream().filter(other -> !other.equals(one)).toList();
        return names(others).stream().noneMatch(name -> isCalled(name, word));
    }

    /** Whether a source's name ends so: {@code Ilmar Vesk} is Vesk, {@code Selm Steel} no Selm. */
    private static boolean isCalled(String name, String word) {
        return Pattern.compile("(?iu:\\b%s\\b)(?!\\s+\\p{Lu})".formatted(Pattern.quote(word)))
                .matcher(name)
                .find();
    }

    private static Attribution attribution(String text, Span content, Passage cue, Span source) {
        return new Attribution(
                List.of(Passage.of(text, content)),
                List.of(cue),
                List.of(Passage.of(text, source)),
                1,
                RULE);
    }

    /** The sources that hold a name. */
    private static List<String> names(List<Attribution> attributions) {
        return attributions.stream()
                .flatMap(attribution -> attribution.source().stream())
                .map(Passage::words)
                .filter(source -> source.codePoints().anyMatch(Character::isUpperCase))
                .toList();
    }

    /**
     * Every word of a name stands in one source of the body, and the name ends with it; a noun that
     * names speakers may come last.
     */
    private boolean speaks(String text, Span side, List<String> names) {
        String named = text.substring(side.start(), side.end());
        Set<String> words = words(named);
        return !words.isEmpty()
                && named.split("\\s+", -1).length <= MOST_WORDS
                && (names.stream()
                                .anyMatch(
                                        name ->
                                                words(name).containsAll(words)
                                                        && isCalled(name, lastWord(named)))
                        || isNoun(named));
    }

    private boolean isNoun(String words) {
        return sourceNouns.contains(lastWord(words));
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
