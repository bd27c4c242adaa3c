package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareCommandTest {
    private static final String FERRY = "Ferry hits rocks\n\nTwelve were hurt, Bo Berg said.\n";

    private final Path folder;

    CompareCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void every_article_stands_in_a_story_and_a_failure_stops_nothing() throws IOException {
        Shell.Result result =
                Shell.run(
                        "compare",
                        "--json",
                        "none.txt",
                        file("a.txt", FERRY),
                        file("b.txt", FERRY));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out().lines().findFirst())
                .contains(
                        "{\"schema\":\"hearsay/failure/1\",\"origin\":\"none.txt\","
                                + "\"why\":\"Could not read 'none.txt': there is no such file. Check the name.\"}");
        assertThat(result.out().lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("{\"schema\":\"hearsay/story/1\""));
        assertThat(result.out()).contains("a.txt", "b.txt");
        assertThat(result.err())
                .isEqualTo(
                        "1 of 3 inputs could not be read; the lines with hearsay/failure/1 say why.\n");
    }

    @Test
    void the_same_article_twice_is_one_and_another_of_its_id_gets_its_own() throws IOException {
        String twice =
                file(
                        "pile.jsonl",
                        """
                        {"id":"a","text":"Ferry hits rocks\\n\\nTwelve were hurt, Bo Berg said."}
                        {"id":"a","text":"Ferry hits rocks\\n\\nTwelve were hurt, Bo Berg said."}
                        {"id":"a","text":"The cook was fined\\n\\nThe cook was fined on Friday."}
                        """);

        Shell.Result result = Shell.run("compare", "--together", "--json", twice);

        assertThat(result.exit()).isZero();
        assertThat(result.out().lines()).hasSize(1);
        assertThat(result.out())
                .contains(
                        "\"id\":\"a#2\"",
                        "pile.jsonl:2' was given more than once; it is taken once.",
                        "it is called 'a#2' here. Give every record an id of its own, or none.");
    }

    @Test
    void together_makes_one_story_of_what_would_be_two() throws IOException {
        String cook = file("cook.txt", "The cook was fined\n\nThe cook was fined, Ann Lee said.");
        String ferry = file("ferry.txt", FERRY);

        assertThat(Shell.run("compare", "--json", ferry, cook).out().lines()).hasSize(2);
        assertThat(Shell.run("compare", "--json", "--together", ferry, cook).out().lines())
                .hasSize(1);
    }

    @Test
    void the_page_appears_when_it_is_whole() throws IOException {
        Path page = folder.resolve("ferry.html");

        Shell.Result result =
                Shell.run(
                        "compare", file("a.txt", FERRY), "--html", page.toString(), "--jobs", "1");

        assertThat(result).isEqualTo(new Shell.Result(0, "", ""));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void what_is_read_is_never_overwritten() throws IOException {
        String input = file("a.txt", FERRY);

        assertThat(Shell.run("compare", input, "--html", input))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                "Could not write '%s': this run reads it, and would overwrite it. Name another file.\n"
                                        .formatted(input)));
    }

    @Test
    void without_an_article_there_is_nothing_to_compare() {
        Shell.Result result = Shell.run("compare", folder.toString());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.err()).startsWith("Could not find an article in '" + folder + "'");
    }
}
