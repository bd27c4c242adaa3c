package dev.hearsay.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Word lists of one language, kept as files: one entry a line, lower case, the first line says what the list is for. */
final class Phrases {
    private Phrases() {}

    /** The entries of an English list, in the order of the file. */
    static List<String> lines(String name) {
        String path = "en/" + name;
        try (InputStream file = Phrases.class.getResourceAsStream(path)) {
            String text = new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Could not read the word list '%s': %s. Install hearsay again.".formatted(path, e), e);
        }
    }

    /** The entries of an English list, to be asked for one. */
    static TreeSet<String> words(String name) {
        return new TreeSet<>(lines(name));
    }
}
