package dev.hearsay.retelling;

import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that tell what a sentence is about, without their endings.
 *
 * <pre>{@code
 * The ferries were damaged, she said.  ->  [damag, ferr]
 * }</pre>
 *
 * <p>Endings are cut by rule of thumb: what is left serves to compare words and is not shown.
 */
public final class ContentWords {
    private static final Set<String> SMALL =
            WordList.load(ContentWords.class, "en/small-words.txt");

    private ContentWords() {}

    /** The words that tell, each once, in alphabetical order. */
    public static Set<String> of(String words) {
        Set<String> found = new TreeSet<>();
        for (Span span : Words.of(words, new Span(0, words.length()))) {
            String word = words.substring(span.start(), span.end()).toLowerCase(Locale.ROOT);
            if (tells(word)) {
                found.add(stem(word));
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

    /** A word in lower case without its ending. */
    public static String stem(String word) {
        for (String ending : new String[] {"ings", "ing", "ies", "ied", "ers", "ed", "es", "er"}) {
            if (word.endsWith(ending) && word.length() >= ending.length() + 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        boolean cut = word.length() > 3 && "sye".indexOf(word.charAt(word.length() - 1)) >= 0;
        return cut && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
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
