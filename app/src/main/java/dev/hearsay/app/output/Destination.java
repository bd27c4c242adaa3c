package dev.hearsay.app.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a result is written: standard output for {@code -}, or a file that appears when it is
 * whole.
 *
 * <pre>{@code
 * --csv statements.csv   ->  .statements.csv.part while the run goes on, then statements.csv
 * }</pre>
 */
public interface Destination extends AutoCloseable {

    /** Adds words. */
    void write(String words);

    /** The result is whole. */
    void finish();

    /** Lets go; what is not whole does not stay. */
    @Override
    void close();

    /** Opens a file, or standard output; {@link WrongUse} where the file cannot be made. */
    static Destination open(String name, Terminal terminal) {
        if (name.equals("-")) {
            return new Standard(terminal);
        }
        try {
            return InFile.open(Path.of(name).toAbsolutePath());
        } catch (IOException | InvalidPathException e) {
            throw new WrongUse(
                    "Could not write '%s': %s. Name a file in a folder that exists and that you may write to."
                            .formatted(name, why(e)));
        }
    }

    private static String why(Exception e) {
        if (e instanceof NoSuchFileException) {
            return "its folder does not exist";
        }
        return e instanceof AccessDeniedException ? "you may not write there" : "it is no file";
    }

    /** Standard output. */
    record Standard(Terminal terminal) implements Destination {

        @Override
        public void write(String words) {
            terminal.print(words);
        }

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }

    /** A file. */
    record InFile(Path path, Path part, BufferedWriter writer) implements Destination {

        private static InFile open(Path path) throws IOException {
            if (Files.isDirectory(path)) {
                throw new FileSystemException(path.toString());
            }
            Path part = path.resolveSibling("." + path.getFileName() + ".part");
            return new InFile(path, part, Files.newBufferedWriter(part, StandardCharsets.UTF_8));
        }

        @Override
        public void write(String words) {
            try {
                writer.write(words);
            } catch (IOException e) {
                throw unwritten(e);
            }
        }

        @Override
        public void finish() {
            try {
                writer.close();
                Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw unwritten(e);
            }
        }

        @Override
        public void close() {
            try {
                writer.close();
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw unwritten(e);
            }
        }

        private UncheckedIOException unwritten(IOException e) {
            return new UncheckedIOException(
                    "Could not write '%s': %s. Make room, or write to another place."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }
}
