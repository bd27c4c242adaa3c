package dev.hearsay.reading;

import dev.hearsay.text.WordList;
import java.util.Locale;
import java.util.Set;

/**
 * The words that commonly hand on what others say or think: where none stands, no statement is
 * sought inside another.
 */
final class CueWords {
    private final Set<String> words;

    private CueWords(Set<String> words) {
        this.words = words;
    }

    /** The list that is shipped, every word in all of its forms. */
    static CueWords load() {
        return new CueWords(WordList.load(CueWords.class, "en/cue-words.txt"));
    }

    /** Whether one of them stands in the text. */
    boolean standIn(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
