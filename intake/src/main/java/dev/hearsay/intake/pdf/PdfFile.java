package dev.hearsay.intake.pdf;

import dev.hearsay.intake.Taker;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * A PDF file becomes a page of plain text.
 *
 * <pre>{@code
 * PdfFile.read(Path.of("bridge.pdf"), taker)
 *   ->  page(origin "bridge.pdf", text "Bridge to reopen\n\nThe bridge will reopen in May, the mayor said.")
 *       or failed("bridge.pdf", "Could not read 'bridge.pdf': it is locked with a password. Unlock it first.")
 * }</pre>
 *
 * <p>Columns are read one after the other, words parted at line ends are joined, what stands at the
 * head or foot of every page is taken out and kept once at the end. The file is read in a Java of
 * its own: 256 MB of memory, 60 seconds. Limits: 500 pages, 200 MB.
 */
public final class PdfFile {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final long MOST_BYTES = 200_000_000;
    private static final int FEWEST_LETTERS = 20;
    private static final String COPY = "Save its text as a .txt file and read that.";

    private final String origin;
    private final Taker taker;

    private PdfFile(String origin, Taker taker) {
        this.origin = origin;
        this.taker = taker;
    }

    /**
     * Hands on the page of a file, or says why there is none.
     *
     * @throws IOException where the file or another Java cannot be opened; never for what it holds
     */
    public static void read(Path path, Taker taker) throws IOException {
        new PdfFile(path.toString(), taker).read(path, Fork.java(LIMIT));
    }

    /**
     * Hands on the page that a stream holds, which is put into a file of its own for as long as it
     * is read.
     *
     * @param origin what the stream is called, such as an address
     */
    public static void read(String origin, InputStream stream, Taker taker) throws IOException {
        Path copy = Files.createTempFile("hearsay", ".pdf");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                copy(stream, out);
            }
            new PdfFile(origin, taker).read(copy, Fork.java(LIMIT));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void copy(InputStream stream, OutputStream out) throws IOException {
        long left = MOST_BYTES + 1;
        byte[] buffer = new byte[64 * 1024];
        while (left > 0) {
            int read = stream.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                break;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }

    /** With another program in the place of Java, for tests. */
    static void read(Path path, Taker taker, Fork fork) throws IOException {
        new PdfFile(path.toString(), taker).read(path, fork);
    }

    private void read(Path path, Fork fork) throws IOException {
        long size = Files.size(path);
        if (size == 0) {
            failed("it is empty", "Fetch it again.");
        } else if (size > MOST_BYTES) {
            failed("it is larger than 200 MB", COPY);
        } else {
            take(fork.read(path), fork.limit());
        }
    }

    private void take(Fork.Result result, Duration limit) {
        switch (result.end()) {
            case TOLD -> result.message().ifPresent(this::take);
            case LATE ->
                    failed(
                            "reading it took more than %d seconds".formatted(limit.toSeconds()),
                            COPY);
            case NO_MEMORY -> failed("reading it takes more than 256 MB of memory", COPY);
            case DIED -> failed("the Java that reads it ended early", COPY);
        }
    }

    private void take(Frames.Message message) {
        Optional<Frames.Failure> failure = message.failure();
        if (failure.isPresent()) {
            take(failure.get());
        } else if (message.told().letters() < FEWEST_LETTERS) {
            failed(
                    "its pages hold pictures and no text, as scans do",
                    "Recognise its text first, with ocrmypdf for example.");
        } else {
            hand(message.told().proven());
        }
    }

    private void take(Frames.Failure failure) {
        switch (failure) {
            case LOCKED -> failed("it is locked with a password", "Unlock it first.");
            case DEEP -> failed("it is nested too deeply", COPY);
            case BROKEN -> failed("it is broken, or no PDF file", "Fetch it again.");
        }
    }

    private void hand(Told told) {
        Optional<String> none = Optional.empty();
        Given given = new Given(none, none, told.title(), told.date(), told.author(), none);
        taker.page(new Page(origin, Page.Kind.TEXT, told.text(), given));
        if (told.pages() > Sheets.MOST_PAGES) {
            taker.said(
                    "%s: the first %d of %d pages were read."
                            .formatted(origin, Sheets.MOST_PAGES, told.pages()));
        }
    }

    private void failed(String why, String next) {
        taker.failed(origin, "Could not read '%s': %s. %s".formatted(origin, why, next));
    }
}
