package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code read --due}: with the model, as a shell sees it. */
@Timeout(120)
class DueTest {
    private static final String RECORD =
            "{\"id\":\"r1\",\"date\":\"2018-07-16\",\"outlet\":\"Velm Courier\",\"text\":\"The harbour bridge will"
                    + " reopen by 20 July, Mayor Ann Lee said.\"}\n";

    private final Path folder;

    DueTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("news.jsonl"), RECORD).toString();
    }

    @Test
    void what_was_to_come_by_then_is_listed_with_its_last_day() throws IOException {
        String file = file();
        assertThat(Shell.run("read", "--due", "2018-07-21", file))
                .isEqualTo(
                        new Shell.Result(
                                0,
                                "2018-07-20  Ann Lee (will): The harbour bridge will reopen by 20 July · by 20 July · "
                                        + file
                                        + ":1\n",
                                ""));
    }

    @Test
    void what_is_still_to_come_is_not_listed_and_that_is_no_failure() throws IOException {
        assertThat(Shell.run("read", "--due", "2018-07-20", file()))
                .isEqualTo(new Shell.Result(0, "", ""));
    }

    @Test
    void a_day_that_is_none_is_wrong_use() {
        for (String day : new String[] {"tomorrow", "2018-02-30", "20-07-2018", ""}) {
            assertThat(Shell.run("read", "--due", day, "a.txt"))
                    .isEqualTo(
                            new Shell.Result(
                                    2,
                                    "",
                                    "Could not read the day '%s': it is none. Write it as in 2018-12-31.\n"
                                            .formatted(day)));
        }
    }

    @Test
    void with_another_form_of_output_it_is_wrong_use() {
        for (String form : List.of("--articles", "--json", "--csv=-", "--html=-")) {
            assertThat(Shell.run("read", "--due", "2018-07-20", form, "a.txt"))
                    .isEqualTo(
                            new Shell.Result(
                                    2,
                                    "",
                                    "Could not use '--due': it lists forecasts in lines. Leave out --articles,"
                                            + " --json, --html and --csv.\n"));
        }
    }

    @Test
    void a_failed_input_is_told_and_the_others_are_listed() throws IOException {
        Shell.Result result = Shell.run("read", "--due", "2018-07-21", file(), "none.txt");
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).startsWith("2018-07-20  Ann Lee (will)");
        assertThat(result.err()).startsWith("Could not read 'none.txt': there is no such file.");
    }
}
