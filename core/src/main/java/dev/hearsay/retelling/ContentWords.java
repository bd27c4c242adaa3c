package dev.hearsay.retelling;

import dev.hearsay.grammar.Stems;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that tell what a sentence is about, without their endings.
 *
 * <pre>{@code
 * The ferries were damaged, she said.  ->  [damag, ferry]
 * }</pre>
 *
 * <p>Endings are cut by rule of thumb ({@link Stems}): what is left serves to compare words and is
 * not shown.
 */
public final class ContentWords {
    private static final Set<String> SMALL =
            WordList.load(ContentWords.class, "en/small-words.txt");

    private ContentWords() {}

    /** The words that tell, each once, in alphabetical order. */
    public static Set<String> of(String words) {
        return new TreeSet<>(inOrder(words));
    }

    /** The words that tell, in the order of the text. */
    static List<String> inOrder(String words) {
        List<String> found = new ArrayList<>();
        for (Span span : Words.of(words, new Span(0, words.length()))) {
            String word = words.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            if (tells(word)) {
                found.add(Stems.of(word));
            }
        }
        return found;
    }

    /** Whether a word in lower case tells what a sentence is about. */
    public static boolean tells(String word) {
        int first = word.codePointAt(0);
        return Character.isLetterOrDigit(first)
                && (word.length() > 1 || Character.isDigit(first))
                && !SMALL.contains(word);
    }

    /** The share of the fewer words that stand among the others too; 0 where there are none. */
    public static double share(Set<String> some, Set<String> others) {
        int fewer = Math.min(some.size(), others.size());
        return fewer == 0 ? 0 : common(some, others) / (double) fewer;
    }

    /** How many words both have. */
    public static int common(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(others::contains).count();
    }
}
