package dev.hearsay.app.cli;

import ai.onnxruntime.OrtEnvironment;
import dev.hearsay.Hearsay;
import dev.hearsay.app.output.Exit;
import dev.hearsay.app.output.Terminal;
import dev.hearsay.claim.Statement;
import dev.hearsay.page.Page;
import dev.hearsay.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;

/**
 * Tells what works on this machine, and what to do where it does not.
 *
 * <pre>{@code
 * hearsay doctor
 * }</pre>
 */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        versionProvider = VersionLine.class,
        description = "What works on this machine, and what to do where it does not.")
final class DoctorCommand implements Callable<Integer> {
    private static final String MODEL = "reader.onnx";
    private static final long MEGABYTE = 1_000_000;
    private static final long LEAST_MEMORY = 200 * MEGABYTE;

    private final Terminal terminal;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Check> checks =
                List.of(
                        java(),
                        Check.of("ONNX Runtime", DoctorCommand::runtime),
                        Check.of("model", DoctorCommand::model),
                        Check.of("reading", DoctorCommand::reading),
                        memory(),
                        characters());
        checks.forEach(check -> terminal.print(check.line() + "\n"));
        return checks.stream().allMatch(Check::ok) ? Exit.READ : Exit.FAILED;
    }

    private static Check java() {
        String found =
                "%s, %s %s, %d cores"
                        .formatted(
                                Runtime.version(),
                                System.getProperty("os.name"),
                                System.getProperty("os.arch"),
                                Runtime.getRuntime().availableProcessors());
        return new Check("Java", true, found);
    }

    private static Check runtime() {
        return new Check("ONNX Runtime", true, OrtEnvironment.getEnvironment().getVersion());
    }

    private static Check model() {
        try (InputStream stream = Hearsay.class.getResourceAsStream("reading/" + MODEL)) {
            if (stream == null) {
                return new Check("model", false, MODEL + " is missing. Build hearsay again.");
            }
            byte[] bytes = stream.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            String found =
                    "%s, %d bytes, SHA-256 %s"
                            .formatted(MODEL, bytes.length, HexFormat.of().formatHex(hash));
            return new Check("model", true, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Check reading() {
        try (Hearsay hearsay = Hearsay.open()) {
            Page page =
                    Page.text("doctor", "The bridge is safe and will reopen in May, Ann Lee said.");
            boolean found =
                    hearsay.read(page).statements().stream().anyMatch(DoctorCommand::isExpected);
            return new Check(
                    "reading",
                    found,
                    found
                            ? "one sentence, read as expected by " + hearsay.engine().model()
                            : "a plain sentence was not understood. Use the model that is shipped.");
        }
    }

    private static boolean isExpected(Statement statement) {
        return holds(statement.attribution().content(), words -> words.contains("bridge is safe"))
                && holds(statement.attribution().source(), words -> words.contains("Ann Lee"));
    }

    private static boolean holds(List<Passage> passages, Predicate<String> words) {
        return passages.stream().map(Passage::words).anyMatch(words);
    }

    private static Check memory() {
        long most = Runtime.getRuntime().maxMemory();
        String found = "Java may use %d MB".formatted(most / MEGABYTE);
        return most >= LEAST_MEMORY
                ? new Check("memory", true, found)
                : new Check("memory", false, found + ". Start Java with -Xmx256m or more.");
    }

    /**
     * The names of files and what is typed come in the locale's charset; what is put out is UTF-8
     * always.
     */
    private static Check characters() {
        String charset = System.getProperty("sun.jnu.encoding", "unknown");
        boolean ok = charset.toUpperCase(Locale.ROOT).replace("-", "").equals("UTF8");
        return new Check(
                "characters",
                ok || System.getProperty("os.name", "").startsWith("Windows"),
                ok
                        ? "file names in UTF-8"
                        : "file names in %s: those with other letters cannot be opened. Set LC_ALL=C.UTF-8."
                                .formatted(charset));
    }
}
