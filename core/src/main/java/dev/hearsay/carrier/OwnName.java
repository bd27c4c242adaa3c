package dev.hearsay.carrier;

import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a source is a carrier and nothing else: {@code the state news agency SANA}, and neither
 * {@code CNN’s Ann Lee} nor {@code an editor of the Courier}.
 */
final class OwnName {
    private static final Set<String> WORDS = WordList.load(OwnName.class, "en/outlet-words.txt");
    private static final List<String> PEOPLE =
            List.of(
                    "anchor",
                    "correspondent",
                    "editor",
                    "host",
                    "journalist",
                    "reporter",
                    "reporters");
    private static final Pattern NATION = Pattern.compile("\\p{Lu}\\p{Ll}{2,20}+(?:['’]s)?");

    private OwnName() {}

    static boolean is(Passage source, Span name) {
        int start = Math.max(0, name.start() - source.span().start());
        int end = Math.min(source.words().length(), name.end() - source.span().start());
        return plain(source.words().substring(0, start), true)
                && plain(source.words().substring(end), false);
    }

    /** Whether only an article, adjectives of nations and words like {@code agency} stand here. */
    private static boolean plain(String words, boolean before) {
        for (String word : words.split("[\\s,\"“”:]+", -1)) {
            boolean nation = before && NATION.matcher(word).matches();
            boolean plain = word.isEmpty() || nation || isArticle(word) || WORDS.contains(word);
            if (!plain || PEOPLE.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equals("a") || word.equals("an");
    }
}
