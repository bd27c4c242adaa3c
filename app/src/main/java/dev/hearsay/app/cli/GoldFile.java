package dev.hearsay.app.cli;

import dev.hearsay.app.input.Lines;
import dev.hearsay.app.json.UnreadableRecord;
import dev.hearsay.app.output.WrongUse;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * The lines of a gold file, or of standard input for {@code -}.
 *
 * @param name the file's name as it was typed
 * @param standard standard input
 */
record GoldFile(String name, InputStream standard) {

    /**
     * Hands on every line that is not empty, with where it stands; {@link WrongUse} where the file
     * cannot be read, {@link IllegalStateException} where a line is not gold: a score over a part
     * of it would be the score of something else.
     */
    void each(BiConsumer<String, byte[]> taker) {
        try {
            if (name.equals("-")) {
                lines(standard, taker);
            } else {
                file(Path.of(name), taker);
            }
        } catch (InvalidPathException e) {
            throw unreadable("no file can have that name");
        } catch (IOException e) {
            throw unreadable("reading broke off (%s)".formatted(e.getMessage()));
        } catch (UnreadableRecord e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private void file(Path path, BiConsumer<String, byte[]> taker) throws IOException {
        if (Files.isDirectory(path)) {
            throw unreadable("it is a folder");
        }
        // Files.newInputStream asks where in the file it stands, which a pipe cannot tell.
        try (InputStream stream = new FileInputStream(path.toFile())) {
            lines(stream, taker);
        } catch (FileNotFoundException e) {
            throw unreadable(Files.exists(path) ? "you may not read it" : "there is no such file");
        }
    }

    private void lines(InputStream stream, BiConsumer<String, byte[]> taker) throws IOException {
        Lines lines = Lines.of(stream);
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            String origin = name + ":" + lines.number();
            if (lines.tooLong()) {
                throw new IllegalStateException(
                        "Could not read '%s': the line is longer than 30 MB. Write one article a line."
                                .formatted(origin));
            }
            if (!new String(line.get(), StandardCharsets.UTF_8).isBlank()) {
                taker.accept(origin, line.get());
            }
        }
    }

    private WrongUse unreadable(String why) {
        return new WrongUse(
                "Could not read '%s': %s. Name a .jsonl file of marked articles, or -."
                        .formatted(name, why));
    }
}
