package dev.hearsay.intake.pdf;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/** The program that reads one file in a Java of its own and tells {@link Fork} what it found. */
final class Forked {
    private static final int MOST_CHARACTERS = 10_000_000;
    private static final int LONGEST_CLAIM = 500;

    private Forked() {}

    /** Reads the file that the one argument names. */
    public static void main(String[] arguments) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out);
        // Whatever a library prints must not come between the frames.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        endWithTheOther();
        try {
            Frames.write(out, read(new File(arguments[0])));
        } catch (InvalidPasswordException e) {
            Frames.write(out, Frames.Failure.LOCKED);
        } catch (StackOverflowError e) {
            Frames.write(out, Frames.Failure.DEEP);
        } catch (IOException | RuntimeException e) {
            Frames.write(out, Frames.Failure.BROKEN);
        }
        out.flush();
    }

    /** Ends this Java where the one that started it ends, which closes what it writes to. */
    private static void endWithTheOther() {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                System.in.read();
                            } catch (IOException e) {
                                // It is gone, too.
                            }
                            Runtime.getRuntime().halt(1);
                        });
        thread.setDaemon(true);
        thread.start();
    }

    static Told read(File file) throws IOException {
        FontMappers.set(Fonts.open());
        try (PDDocument document =
                Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDDocumentInformation says = document.getDocumentInformation();
            return new Told(
                    capped(Sheets.paragraphs(document)),
                    document.getNumberOfPages(),
                    claim(says.getTitle()),
                    claim(says.getAuthor()),
                    date(says.getCreationDate()));
        }
    }

    private static List<String> capped(List<String> paragraphs) {
        List<String> capped = new ArrayList<>();
        int length = 0;
        for (String paragraph : paragraphs) {
            length += paragraph.length() + 2;
            if (length > MOST_CHARACTERS) {
                break;
            }
            capped.add(paragraph);
        }
        return capped;
    }

    private static Optional<String> claim(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(String::strip)
                .filter(claim -> !claim.isEmpty() && claim.length() <= LONGEST_CLAIM);
    }

    private static Optional<String> date(@Nullable Calendar calendar) {
        if (calendar == null) {
            return Optional.empty();
        }
        return Optional.of(
                calendar.toInstant()
                        .atZone(calendar.getTimeZone().toZoneId())
                        .toOffsetDateTime()
                        .withNano(0)
                        .toString());
    }
}
