package dev.hearsay.app.output;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The three streams of the program, always in UTF-8, and whether a person looks at them.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param colour whether standard output shows colours
 * @param live whether standard error can show a line that changes
 */
public record Terminal(
        InputStream in, OutputStream out, OutputStream err, boolean colour, boolean live) {

    /** The streams of this process. */
    public static Terminal ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean plain =
                !environment.getOrDefault("NO_COLOR", "").isEmpty()
                        || environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new FileOutputStream(FileDescriptor.err),
                !plain && isTerminal(environment, 1),
                isTerminal(environment, 2));
    }

    /** Java 17 cannot ask for one stream: the launcher tells, else Linux does. */
    private static boolean isTerminal(Map<String, String> environment, int number) {
        Optional<String> told = Optional.ofNullable(environment.get("HEARSAY_TERMINALS"));
        if (told.isPresent()) {
            return told.get().contains(Integer.toString(number));
        }
        Path link = Path.of("/proc/self/fd/" + number);
        return Files.isSymbolicLink(link) && leadsToTerminal(link);
    }

    private static boolean leadsToTerminal(Path link) {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/")
                    || target.startsWith("/dev/tty")
                    || target.startsWith("/dev/console");
        } catch (IOException e) {
            return false;
        }
    }

    /** Puts words on standard output at once; {@link PipeClosed} where nobody reads it. */
    public void print(String words) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static RuntimeException unwritten(IOException e) {
        String why = String.valueOf(e.getMessage());
        if (why.toLowerCase(Locale.ROOT).contains("pipe")) {
            return new PipeClosed(e);
        }
        return new UncheckedIOException(
                "Could not write to '-': %s. Make room, or write to another place.".formatted(why),
                e);
    }

    /** Puts a line on standard error. */
    public void say(String line) {
        tell(harmless(line) + System.lineSeparator());
    }

    /** What servers and feeds wrote must not move a person's cursor. */
    private static String harmless(String line) {
        return line.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
    }

    /**
     * Puts words on standard error as they are; where that fails there is no place left to say so.
     */
    public void tell(String words) {
        try {
            err.write(words.getBytes(StandardCharsets.UTF_8));
            err.flush();
        } catch (IOException ignored) {
            return;
        }
    }
}
