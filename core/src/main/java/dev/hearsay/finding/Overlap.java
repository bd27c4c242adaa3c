package dev.hearsay.finding;

import dev.hearsay.scene.Scene;
import dev.hearsay.tally.Stems;
import dev.hearsay.text.WordList;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that two sentences share, without small words, numbers and endings.
 *
 * <pre>{@code
 * Prosecutors had asked for four years. / The prosecution had sought five years.   prosec, year
 * }</pre>
 */
final class Overlap {
    private static final Set<String> SMALL = WordList.load(Overlap.class, "en/small-words.txt");
    private static final int LONG = 6;

    private Overlap() {}

    /** How many words both have that do not stand in some others. */
    static int of(Scene one, Scene other, String without) {
        Set<String> shared = words(one, one.start(), one.end());
        shared.retainAll(words(other, other.start(), other.end()));
        shared.removeIf(without::contains);
        return shared.size();
    }

    /** The telling words from one token up to another, without their endings. */
    static Set<String> words(Scene scene, int from, int to) {
        Set<String> words = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String word = scene.word(i);
            boolean tells =
                    scene.tokens().at(i).isWord() && word.length() > 2 && !SMALL.contains(word);
            if (tells) {
                String stem = Stems.of(word);
                words.add(stem.length() > LONG ? stem.substring(0, LONG) : stem);
            }
        }
        return words;
    }
}
