package dev.hearsay.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        return new TreeSet<>(lines(beside, name));
    }

    /** The entries of a list that stands beside a class, in the order of the file. */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Could not find the list '%s': it is not in the jar. Build hearsay again."
                                .formatted(name));
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
