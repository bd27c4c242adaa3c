package dev.hearsay.scene;

import dev.hearsay.grammar.Stems;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import dev.hearsay.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that two sentences share, without small words, numbers and endings.
 *
 * <pre>{@code
 * Prosecutors had asked for four years. / The prosecution had sought five years.   prosec, year
 * }</pre>
 */
public final class Overlap {
    private static final Set<String> SMALL = WordList.load(Overlap.class, "en/small-words.txt");
    private static final int LONG = 6;

    private Overlap() {}

    /** How many words both have that do not stand in some others. */
    public static int of(Scene one, Scene other, String without) {
        Set<String> shared = words(one, one.start(), one.end());
        shared.retainAll(words(other, other.start(), other.end()));
        shared.removeIf(without::contains);
        return shared.size();
    }

    /** The telling words from one token up to another, without their endings. */
    public static Set<String> words(Scene scene, int from, int to) {
        Set<String> words = new TreeSet<>();
        for (int i = Math.max(from, scene.start()); i < Math.min(to, scene.end()); i++) {
            tell(scene.word(i)).ifPresent(words::add);
        }
        return words;
    }

    /** The word of a sentence that is left of its ending as this; itself where none is. */
    public static String word(Scene scene, String stem) {
        for (int i = scene.start(); i < scene.end(); i++) {
            if (tell(scene.word(i)).filter(stem::equals).isPresent()) {
                return scene.tokens().at(i).word();
            }
        }
        return stem;
    }

    /** The telling words of some words, without their endings. */
    public static Set<String> words(String text) {
        Set<String> words = new TreeSet<>();
        plain(text).forEach(word -> tell(word).ifPresent(words::add));
        return words;
    }

    /** All words of some words in small letters. */
    public static List<String> plain(String text) {
        return Words.of(text, new Span(0, text.length())).stream()
                .map(span -> text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** A word without its ending, if it tells anything. */
    public static Optional<String> tell(String word) {
        boolean tells =
                word.length() > 2 && Character.isLetter(word.charAt(0)) && !SMALL.contains(word);
        String stem = tells ? Stems.of(word) : "";
        return tells
                ? Optional.of(stem.length() > LONG ? stem.substring(0, LONG) : stem)
                : Optional.empty();
    }
}
