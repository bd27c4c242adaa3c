package dev.hearsay.app.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files of a folder and of the folders in it, by name.
 *
 * <pre>{@code
 * news/            ->  news/a.txt  news/b/one.html  news/c.jsonl
 *   c.jsonl  a.txt  .hidden.txt  photo.jpg  b/one.html
 * }</pre>
 *
 * <p>Hidden files and files of other forms are passed over. Links are followed, and no folder is
 * entered twice.
 */
final class Folder {
    private final Path root;
    private final Taker taker;
    private final Set<Path> entered = new HashSet<>();
    private final Deque<Path> waiting = new ArrayDeque<>();

    private Folder(Path root, Taker taker) {
        this.root = root;
        this.taker = taker;
    }

    /** Takes what a walk meets. */
    interface Taker {

        /** A file that may be read. */
        void file(Path file, Form form);

        /** A folder that cannot be looked into. */
        void closed(Path folder, IOException e);
    }

    /** Walks a folder. */
    static void walk(Path root, Taker taker) {
        new Folder(root, taker).walk();
    }

    private void walk() {
        waiting.push(root);
        while (!waiting.isEmpty()) {
            Path path = waiting.pop();
            if (Files.isDirectory(path)) {
                enter(path);
            } else {
                Form.of(path).ifPresent(form -> file(path, form));
            }
        }
    }

    private void file(Path path, Form form) {
        // A named pipe would wait for ever; a link that leads nowhere is a file that cannot be
        // read.
        if (Files.isRegularFile(path) || Files.isSymbolicLink(path)) {
            taker.file(path, form);
        }
    }

    private void enter(Path folder) {
        try {
            if (entered.add(folder.toRealPath())) {
                List<Path> entries = entries(folder);
                for (int i = entries.size() - 1; i >= 0; i--) {
                    waiting.push(entries.get(i));
                }
            }
        } catch (IOException e) {
            taker.closed(folder, e);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(path -> !name(path).startsWith(".")).forEach(entries::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        entries.sort(Comparator.comparing(Folder::name));
        return entries;
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
