package dev.hearsay.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that commonly hand on what others say or think: where none stands, nobody looks for a
 * statement inside another.
 */
final class CueWords {
    private static final String LIST = "en/cue-words.txt";

    private final Set<String> words;

    private CueWords(Set<String> words) {
        this.words = words;
    }

    /**
     * The list that is shipped: one word a line, in every form that it takes, after a first line
     * that says what it is for.
     */
    static CueWords load() {
        InputStream stream = CueWords.class.getResourceAsStream(LIST);
        if (stream == null) {
            throw new IllegalStateException(
                    "Could not find the list '%s': it is not in the jar. Build hearsay again."
                            .formatted(LIST));
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> words = new TreeSet<>();
            lines.lines().skip(1).forEach(words::add);
            return new CueWords(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether one of them stands in the text. */
    boolean standIn(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
