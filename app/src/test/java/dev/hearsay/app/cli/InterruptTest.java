package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C, in a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no signal to send")
class InterruptTest {
    private static final String RECORD =
            "{\"id\":\"%d\",\"text\":\"The bridge is safe, the mayor said.\"}\n";

    private final Path folder;

    InterruptTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Process start(Path said, String... more) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "read",
                        "--articles",
                        "--json",
                        "-");
        builder.command().addAll(List.of(more));
        return builder.redirectError(said.toFile()).start();
    }

    @Test
    @Timeout(60)
    void a_run_that_is_interrupted_puts_out_what_it_has_and_says_how_to_go_on()
            throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = start(said);
        OutputStream in = process.getOutputStream();
        BufferedReader out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            in.write(RECORD.formatted(i).getBytes(StandardCharsets.UTF_8));
            in.flush();
            assertThat(out.readLine()).contains("\"id\":\"%d\"".formatted(i));
        }
        // Where the build runs in the background, its processes are deaf to INT; TERM takes the
        // same way.
        new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(Files.readString(said))
                .isEqualTo(
                        "Stopped after 3 inputs. Add '--skip 3' to the same command to go on from there.\n");
    }

    @Test
    @Timeout(60)
    void a_run_goes_on_where_another_was_stopped() throws IOException, InterruptedException {
        Process process = start(folder.resolve("said.txt"), "--skip", "2");
        try (OutputStream in = process.getOutputStream()) {
            for (int i = 0; i < 3; i++) {
                in.write(RECORD.formatted(i).getBytes(StandardCharsets.UTF_8));
            }
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(out.lines()).hasSize(1);
        assertThat(out).contains("\"id\":\"2\"");
        assertThat(process.waitFor()).isZero();
    }
}
