package dev.hearsay.retelling;

import dev.hearsay.copy.Wording;
import dev.hearsay.grammar.Stems;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** What joined letters stand for; {@code 's} and {@code 'd} stand for several words. */
    private static final Map<String, String> CONTRACTED = contracted();

    private ContentWords() {}

    private static Map<String, String> contracted() {
        Map<String, String> contracted = new TreeMap<>();
        contracted.put("ll", "will");
        contracted.put("m", "am");
        contracted.put("re", "are");
        contracted.put("ve", "have");
        return contracted;
    }

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

    /**
     * Words to be compared one by one: as no house style has them, {@code don't} as {@code do not}
     * and {@code we're} as {@code we are}. As many as there are terms.
     */
    public static List<String> plain(List<Wording.Term> terms) {
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            boolean joined =
                    i > 0 && terms.get(i - 1).span().end() + 1 == terms.get(i).span().start();
            String word = terms.get(i).word();
            String whole = joined ? CONTRACTED.getOrDefault(word, word) : word;
            boolean negates = joined && word.equals("t") && terms.get(i - 1).word().endsWith("n");
            if (negates) {
                plain.set(i - 1, Spelling.plain(cut(terms.get(i - 1).word())));
                whole = "not";
            }
            plain.add(Spelling.plain(whole));
        }
        return plain;
    }

    /** {@code does} of {@code doesn't}. */
    private static String cut(String word) {
        return switch (word) {
            case "can" -> "can";
            case "won" -> "will";
            default -> word.substring(0, word.length() - 1);
        };
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
