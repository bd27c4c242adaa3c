package dev.hearsay.app.cli;

import dev.hearsay.app.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The program as a shell sees it. */
final class Shell {
    private Shell() {}

    /** What a run left behind. */
    record Result(int exit, String out, String err) {}

    static Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(new ByteArrayInputStream(new byte[0]), out, err, false, false);
        int exit = Main.run(terminal, arguments);
        return new Result(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
