package dev.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * A list of words that is shipped: one a line, sorted, after a first line that says what it is for.
 */
public final class WordList {
    private WordList() {}

    /**
     * The words of a list that stands beside a class, in alphabetical order; {@link
     * IllegalStateException} where there is none.
     */
    public static Set<String> load(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException(
                    "Could not find the list '%s': it is not in the jar. Build hearsay again."
                            .formatted(name));
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> words = new TreeSet<>();
            lines.lines().skip(1).forEach(words::add);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
