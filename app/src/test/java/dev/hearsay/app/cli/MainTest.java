package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.json.Version;
import dev.hearsay.app.output.Exit;
import dev.hearsay.app.output.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a shell sees it, as far as it goes without the model. */
@Timeout(60)
class MainTest {
    private static final String ARTICLE =
            "Bridge to reopen in May\n\nThe bridge is safe 😀 and will reopen, the mayor said.\n";

    private final Path folder;

    MainTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** What a run left behind. */
    private record Result(int exit, String out, String err) {}

    private static Result run(String... arguments) {
        return with("", arguments);
    }

    private static Result with(String standard, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(terminal(standard, out, err), arguments);
        return new Result(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Terminal terminal(String standard, OutputStream out, OutputStream err) {
        byte[] bytes = standard.getBytes(StandardCharsets.UTF_8);
        return new Terminal(new ByteArrayInputStream(bytes), out, err, false, false);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void without_a_command_it_says_what_to_type() {
        assertThat(run())
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "Could not run 'hearsay': no command was named. Try 'hearsay read FILE',"
                                        + " or see 'hearsay --help'.\n"));
    }

    @Test
    void an_unknown_command_is_wrong_use() {
        Result result = run("raed");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("Could not run 'hearsay': Unmatched argument at index 0: 'raed'")
                .endsWith(". See 'hearsay --help'.\n");
    }

    @Test
    void every_command_tells_its_version_and_how_it_is_used() {
        for (String[] command : new String[][] {{}, {"read"}, {"evaluate"}, {"doctor"}}) {
            assertThat(run(and(command, "--version")))
                    .isEqualTo(new Result(0, "hearsay " + Version.NUMBER + "\n", ""));
            Result help = run(and(command, "--help"));
            assertThat(help.exit()).isZero();
            assertThat(help.out())
                    .startsWith(String.join(" ", and(new String[] {"Usage: hearsay"}, command)));
            assertThat(help.out().lines()).allMatch(line -> line.length() <= 80);
        }
    }

    private static String[] and(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void reading_nothing_is_wrong_use() {
        Result result = run("read");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "Could not run 'hearsay read': Missing required parameter: 'INPUT'. See"
                                + " 'hearsay read --help'.\n");
    }

    @Test
    void two_forms_of_output_are_wrong_use() {
        Result result = run("read", "a.txt", "--json", "--csv", "-");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("mutually exclusive");
    }

    @Test
    void articles_have_no_statements_to_put_in_a_table() {
        Result result = run("read", "a.txt", "--articles", "--csv", "-");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "Could not use '--articles': it stops before there is a statement. Leave out"
                                + " --html and --csv.\n");
    }

    @Test
    void no_thread_cannot_read() {
        Result result = run("read", "a.txt", "--articles", "--jobs", "0");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("Could not use '--jobs 0': it is not between 1 and 1024.");
    }

    @Test
    void a_result_in_a_folder_that_is_not_there_is_wrong_use() {
        String file = folder.resolve("none/out.csv").toString();
        Result result = run("read", "a.txt", "--csv", file);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "Could not write '%s': its folder does not exist. Name a file in a folder that exists and that you may write to.\n"
                                .formatted(file));
    }

    @Test
    void what_is_read_is_never_overwritten() throws IOException {
        String page = file("page.html", "<p>The bridge is safe, the mayor said.</p>");
        for (String input : new String[] {page, folder.toString()}) {
            for (String form : new String[] {"--html", "--csv"}) {
                String same = folder.resolve(".").resolve("page.html").toString();
                assertThat(run("read", input, form, same))
                        .isEqualTo(
                                new Result(
                                        2,
                                        "",
                                        "Could not write '%s': this run reads it, and would overwrite it. Name another file.\n"
                                                .formatted(same)));
            }
        }
        assertThat(folder.resolve("page.html"))
                .hasContent("<p>The bridge is safe, the mayor said.</p>");
    }

    @Test
    void what_lies_beside_the_inputs_may_be_overwritten() throws IOException {
        String model = file("odd.onnx", "no model");
        String csv = file("old.csv", "old");
        file("a.txt", ARTICLE);
        Result result = run("read", "--model", model, "--csv", csv, folder.toString());
        assertThat(result.err()).startsWith("Could not load the model");
    }

    @Test
    void an_article_is_one_line_of_json() throws IOException {
        Result result = run("read", "--articles", "--json", file("a.txt", ARTICLE));
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("{\"schema\":\"hearsay/article/1\",\"offsets\":\"codepoint\"")
                .contains("safe 😀 and")
                .endsWith("}\n");
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void standard_input_is_read() {
        Result result = with(ARTICLE, "read", "--articles", "--json", "-");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("\"origin\":\"-\"");
    }

    @Test
    void a_failed_input_stands_in_its_place_and_the_rest_is_read() throws IOException {
        String good = file("a.txt", ARTICLE);
        String bad = file("b.pdf", "x");
        Result result = run("read", "--articles", "--json", good, bad, good);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out().lines().map(line -> line.substring(0, 30)))
                .containsExactly(
                        "{\"schema\":\"hearsay/article/1\",",
                        "{\"schema\":\"hearsay/failure/1\",",
                        "{\"schema\":\"hearsay/article/1\",");
        assertThat(result.err())
                .isEqualTo(
                        "1 of 3 inputs could not be read; the lines with hearsay/failure/1 say why.\n");
    }

    @Test
    void without_json_a_failed_input_is_told_on_standard_error() throws IOException {
        Result result = run("read", "--articles", file("a.txt", ARTICLE), "none.txt");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).contains("The bridge is safe 😀 and will reopen, the mayor said.");
        assertThat(result.err())
                .isEqualTo("Could not read 'none.txt': there is no such file. Check the name.\n");
    }

    @Test
    void a_folder_without_articles_is_said_to_have_none() {
        Result result = run("read", "--articles", "--json", folder.toString());
        assertThat(result)
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "Could not find an article in '%s': it holds no file that is read. What is read: .txt, .text, .html, .htm, .jsonl, .pdf, .warc, .warc.gz, feeds (.xml, .rss, .atom, .rdf, .json), folders of these, addresses, and -.\n"
                                        .formatted(folder)));
    }

    @Test
    void a_text_that_was_there_before_is_marked_as_a_copy() throws IOException {
        String path = file("bridge.txt", ARTICLE);
        String again = file("again.txt", ARTICLE);
        Result result = run("read", "--articles", "--json", path, again);
        assertThat(result.out().lines().toList().get(0)).contains("\"duplicate_of\":[]");
        assertThat(result.out().lines().toList().get(1))
                .contains("\"similarity\":1")
                .contains("It has the same words as '%s'.".formatted(path));
    }

    @Test
    void a_copy_was_written_by_the_day_of_the_dated_one_before_it() throws IOException {
        String text = "The bridge is safe and will reopen, the mayor of Nordhavn said there.";
        String file =
                file(
                        "news.jsonl",
                        "{\"id\":\"a\",\"date\":\"2018-07-17\",\"text\":\"%s\"}\n{\"id\":\"b\",\"text\":\"%s\"}\n"
                                .formatted(text, text));
        Result result = run("read", "--articles", "--json", file);
        assertThat(result.out().lines().toList().get(1))
                .contains("\"written\":{\"from\":null,\"to\":\"2018-07-17\"")
                .contains("written on 2018-07-17 or earlier.");
    }

    @Test
    void a_text_in_another_language_is_kept_and_not_read() throws IOException {
        String text =
                "„Die Brücke ist sicher“, sagte die Bürgermeisterin am Montag vor der Presse in der Stadt.";
        Result result = run("read", "--json", file("bruecke.txt", text));
        assertThat(result.exit()).isEqualTo(Exit.READ);
        assertThat(result.out())
                .contains("\"language\":\"de\"")
                .contains("\"statements\":[]")
                .contains(
                        "The article is not in English but in German (de), so nothing was extracted.");
    }

    @Test
    void the_number_of_threads_changes_nothing() throws IOException {
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            records.append(
                    "{\"id\":%d,\"text\":\"%s\"}\n".formatted(i, "The bridge is safe. ".repeat(i)));
        }
        String file = file("news.jsonl", records.toString());
        Result one = run("read", "--articles", "--json", "--jobs", "1", file);
        assertThat(one.out().lines()).hasSize(60);
        assertThat(run("read", "--articles", "--json", "--jobs", "9", file)).isEqualTo(one);
    }

    @Test
    void a_reader_that_has_seen_enough_ends_the_run_quietly() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal("", new Broken("Broken pipe"), err);
        int exit = Main.run(terminal, "read", "--articles", file("a.txt", ARTICLE));
        assertThat(exit).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void a_full_disk_is_said() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = terminal("", new Broken("No space left on device"), err);
        int exit = Main.run(terminal, "read", "--articles", file("a.txt", ARTICLE));
        assertThat(exit).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "Could not write to '-': No space left on device. Make room, or write to another place.\n");
    }

    @Test
    void a_missing_model_is_said_in_one_line() throws IOException {
        String model = folder.resolve("none.onnx").toString();
        Result result = run("read", "--model", model, file("a.txt", ARTICLE));
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("Could not read the model '" + model + "': ");
        assertThat(result.err().lines()).hasSize(1);
    }

    @Test
    void a_corrupt_model_is_said_in_one_line_and_leaves_no_file() throws IOException {
        String model = file("odd.onnx", "no model");
        Path csv = folder.resolve("out.csv");
        Result result =
                run("read", "--model", model, "--csv", csv.toString(), file("a.txt", ARTICLE));
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("Could not load the model '" + model + "': ");
        assertThat(result.err().lines()).hasSize(1);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("odd.onnx", "a.txt");
        }
    }

    @Test
    void a_task_that_cannot_be_scored_yet_is_wrong_use() {
        assertThat(run("evaluate", "weather", "gold.jsonl"))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "Could not evaluate 'weather': this version scores attribution, entities, speakers,"
                                        + " chains, stance, quantities, dates, forecasts, pages, grouping, findings. Type 'hearsay evaluate attribution GOLD'.\n"));
    }

    @Test
    void gold_that_is_not_there_is_wrong_use() {
        Result result = run("evaluate", "attribution", "none.jsonl");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo(
                        "Could not read 'none.jsonl': there is no such file. Name a .jsonl file of marked articles, or -.\n");
    }

    @Test
    void a_folder_is_no_gold() {
        assertThat(run("evaluate", "speakers", folder.toString()))
                .isEqualTo(
                        new Result(
                                2,
                                "",
                                "Could not read '%s': it is a folder. Name a .jsonl file of marked articles, or -.\n"
                                        .formatted(folder)));
    }

    @Test
    void a_name_that_no_file_can_have_is_no_gold() {
        assertThat(run("evaluate", "entities", "a\0b").err())
                .isEqualTo(
                        "Could not read 'a\uFFFDb': no file can have that name. Name a .jsonl file of marked articles, or -.\n");
    }

    @Test
    void gold_without_an_item_for_the_task_is_nothing() {
        Result result =
                with("\n{\"text\":\"It rains.\",\"content\":[0,8]}\n", "evaluate", "chains", "-");
        assertThat(result)
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "Could not score '-': it holds no gold for chains. Write one JSON object a line.\n"));
    }

    @Test
    void gold_with_a_broken_line_is_not_scored() throws IOException {
        String gold =
                file("gold.jsonl", "{\"text\":\"a\",\"attributions\":[]}\n{\"text\":\"b\"}\n");
        Result result = run("evaluate", "attribution", gold);
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).startsWith("Could not read '" + gold + ":2': gold needs");
    }

    /** A stream that nobody takes anything from. */
    private static final class Broken extends OutputStream {
        private final String why;

        Broken(String why) {
            this.why = why;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(why);
        }
    }
}
