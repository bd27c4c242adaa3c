package dev.hearsay.app.input;

import dev.hearsay.intake.pdf.PdfFile;
import dev.hearsay.intake.warc.Archive;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/**
 * Everything that a command line points at, in its order.
 *
 * <pre>{@code
 * Inputs.of(List.of("bridge.txt", "news/", "-"), System.in).each(input -> …)
 * }</pre>
 *
 * <p>Files and records are opened one after the other; at most one is held. Nothing here throws on
 * what it finds: a file that cannot be read is an {@link Input.Failed} in its place.
 */
public final class Inputs {
    /** What is read, for messages. */
    public static final String FORMS =
            "What is read: " + Form.ENDS + ", folders of these, addresses, and -.";

    private final List<String> arguments;
    private final InputStream standard;
    private final Feeds feeds;
    private final Addresses addresses;
    private final Extent extent;
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());

    private Inputs(List<String> arguments, InputStream standard, Reach reach) {
        this.arguments = List.copyOf(arguments);
        this.standard = standard;
        this.extent = new Extent(arguments);
        this.feeds = new Feeds(reach.pages(), said::add);
        this.addresses = new Addresses(reach, feeds, said::add);
    }

    /** The inputs of these arguments; {@code -} is the stream. No address is asked. */
    public static Inputs of(List<String> arguments, InputStream standard) {
        return of(arguments, standard, Reach.files());
    }

    /** The same, with addresses. */
    public static Inputs of(List<String> arguments, InputStream standard, Reach reach) {
        return new Inputs(arguments, standard, reach);
    }

    /** What is to be said of the whole once all is handed on: how many items were passed over. */
    public List<String> said() {
        return List.copyOf(said);
    }

    /**
     * How much of it has been opened, 0 to 1; nothing where it is not all files. May be asked on
     * any thread.
     */
    public OptionalDouble share() {
        return extent.share();
    }

    /** Hands on every input in order. */
    public void each(Consumer<Input> taker) {
        extent.measure();
        for (String argument : arguments) {
            try {
                argument(argument, taker);
            } catch (StackOverflowError | OutOfMemoryError e) {
                String why = "it is too large or too deeply nested (%s)".formatted(e);
                taker.accept(Input.Failed.of(argument, why, "Read its parts one by one."));
            }
        }
    }

    /** Whether this file is one of them, or is read in one of their folders. */
    public boolean include(Path file) {
        return Files.exists(file) && arguments.stream().anyMatch(argument -> leads(argument, file));
    }

    private static boolean leads(String argument, Path file) {
        if (argument.equals("-") || isAddress(argument)) {
            return false;
        }
        try {
            Path path = Path.of(argument);
            if (!Files.isDirectory(path)) {
                return isSame(path, file);
            }
            Search search = new Search(file);
            Folder.walk(path, search);
            return search.found;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    private void argument(String argument, Consumer<Input> taker) {
        if (argument.equals("-")) {
            reading(argument, taker, () -> unnamed(argument, standard, taker));
        } else if (isAddress(argument)) {
            addresses.each(argument, taker);
        } else {
            named(argument, taker);
        }
    }

    private static boolean isAddress(String argument) {
        String lower = argument.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    private void named(String argument, Consumer<Input> taker) {
        try {
            path(argument, Path.of(argument), taker);
        } catch (InvalidPathException e) {
            taker.accept(
                    Input.Failed.of(argument, "no file can have that name", "Check the name."));
        }
    }

    private void path(String argument, Path path, Consumer<Input> taker) {
        Optional<Form> form = Form.of(path);
        if (Files.isDirectory(path)) {
            Folder.walk(path, new Walk(this, taker));
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            reading(argument, taker, () -> unnamed(path, taker));
        } else if (form.isPresent()) {
            reading(argument, taker, () -> file(path, form.get(), taker));
        } else {
            taker.accept(Input.Failed.of(argument, unread(path), FORMS));
        }
    }

    private static String unread(Path path) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        int dot = name.lastIndexOf('.');
        if (!Files.exists(path)) {
            return "there is no such file";
        }
        return dot < 0
                ? "its name does not tell what it holds"
                : "files that end in '%s' are not read".formatted(name.substring(dot));
    }

    private void unnamed(String origin, InputStream stream, Consumer<Input> taker)
            throws IOException {
        new Unnamed(feeds, new Heard(taker, said::add)).each(origin, stream, taker);
    }

    private void unnamed(Path path, Consumer<Input> taker) throws IOException {
        // Files.newInputStream asks where in the file it stands, which a pipe cannot tell.
        try (InputStream stream = new FileInputStream(path.toFile())) {
            unnamed(path.toString(), stream, taker);
        }
    }

    private void file(Path path, Form form, Consumer<Input> taker) throws IOException {
        try (InputStream stream = extent.counted(Files.newInputStream(path))) {
            String origin = path.toString();
            switch (form) {
                case RECORDS -> new Records(origin, taker).each(stream);
                case FEED, JSON_FEED -> feeds.stream(origin, stream, taker);
                case ARCHIVE -> Archive.read(origin, stream, new Heard(taker, said::add));
                case PDF -> PdfFile.read(path, new Heard(taker, said::add));
                default ->
                        taker.accept(
                                Bytes.read(origin, stream, source -> form.page(origin, source)));
            }
        }
    }

    private static void reading(String origin, Consumer<Input> taker, Opening opening) {
        try {
            opening.run();
        } catch (IOException e) {
            taker.accept(failed(origin, e));
        }
    }

    private static Input failed(String origin, IOException e) {
        if (e instanceof NoSuchFileException) {
            return Input.Failed.of(origin, "there is no such file", "Check the name.");
        }
        if (e instanceof AccessDeniedException) {
            return Input.Failed.of(origin, "you may not read it", "Change its permissions.");
        }
        String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        return Input.Failed.of(origin, "reading broke off (%s)".formatted(why), "Try again.");
    }

    /** Something that opens a file. */
    private interface Opening {
        void run() throws IOException;
    }

    /** What a folder holds, handed on. */
    private record Walk(Inputs inputs, Consumer<Input> taker) implements Folder.Taker {

        @Override
        public void file(Path file, Form form) {
            reading(file.toString(), taker, () -> met(file, form));
        }

        /** Much that ends in .xml or .json is no feed, and was not pointed at. */
        private void met(Path file, Form form) throws IOException {
            boolean feed = form == Form.FEED || form == Form.JSON_FEED;
            if (!feed || Feeds.isFeed(file)) {
                inputs.file(file, form, taker);
            }
        }

        @Override
        public void closed(Path folder, IOException e) {
            taker.accept(failed(folder.toString(), e));
        }
    }

    /** Looks for one file in a folder. */
    private static final class Search implements Folder.Taker {
        private final Path sought;
        private boolean found;

        Search(Path sought) {
            this.sought = sought;
        }

        @Override
        public void file(Path file, Form form) {
            found |= isSame(file, sought);
        }

        @Override
        public void closed(Path folder, IOException e) {}
    }
}
