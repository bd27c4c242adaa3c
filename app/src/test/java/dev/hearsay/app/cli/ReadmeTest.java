package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program prints; {@code -Dgolden.renew=true} writes it anew. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path README = ROOT.resolve("README.md");
    private static final String ARTICLE = "examples/bridge/article.txt";
    private static final String STORY = "examples/stories/mine";

    @Test
    void the_readme_shows_the_example_as_it_stands() throws IOException {
        String readme = Files.readString(README);
        assertThat(between(readme, "```text\n", "```"))
                .isEqualTo(Files.readString(ROOT.resolve(ARTICLE)));
    }

    @Test
    void the_readme_shows_what_the_program_prints() throws IOException {
        String readme = Files.readString(README);
        String command = "$ ./hearsay read " + ARTICLE + "\n";
        String shown = between(readme, command, "```");
        String printed = printed("read", ARTICLE);
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(README, readme.replace(command + shown, command + printed));
        } else {
            assertThat(shown).isEqualTo(printed);
        }
    }

    @Test
    void the_readme_shows_how_a_dossier_begins() throws IOException {
        String readme = Files.readString(README);
        String command = "$ ./hearsay compare " + STORY + "\n";
        String shown = between(readme, command, "```");
        String printed = beginning(printed("compare", STORY));
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(README, readme.replace(command + shown, command + printed));
        } else {
            assertThat(shown).isEqualTo(printed);
        }
    }

    /** The title, the five lines, the accounts and the first of what was found. */
    private static String beginning(String dossier) {
        List<String> parts = List.of(dossier.split("\n\n", -1));
        return String.join("\n\n", parts.subList(0, Math.min(4, parts.size()))).strip() + "\n";
    }

    private static String printed(String command, String input) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new ByteArrayOutputStream(),
                        false,
                        false);
        String path = ROOT.resolve(input).toString();
        assertThat(Main.run(terminal, command, path)).isZero();
        return out.toString(StandardCharsets.UTF_8).replace(path, input);
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before) + before.length();
        assertThat(start).isGreaterThanOrEqualTo(before.length());
        return text.substring(start, text.indexOf(after, start));
    }
}
