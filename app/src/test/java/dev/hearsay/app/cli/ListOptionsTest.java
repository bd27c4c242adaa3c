package dev.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code --carriers} and {@code --aliases}: lists of one's own, as a shell sees them. */
@Timeout(60)
class ListOptionsTest {
    private static final String ARTICLE =
            "Dam is sound\n\nNORDHAVN (BWire) - The dam at Nordhavn is sound, Mayor Ragna Holt said on Monday.\n";

    private final Path folder;

    ListOptionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void an_agency_of_ones_own_is_the_origin_of_its_copy() throws IOException {
        String article = file("a.txt", ARTICLE);
        String carriers = file("carriers.tsv", "# ours\n\nBlue Wire\tagency\tBWire\n");
        Shell.Result own = Shell.run("read", "--json", "--carriers", carriers, article);

        assertThat(own.err()).isEmpty();
        assertThat(own.exit()).isZero();
        assertThat(own.out()).contains("\"wire\":{\"name\":\"Blue Wire\",");
        assertThat(Shell.run("read", "--json", article).out()).contains("\"wire\":null");
    }

    @Test
    void names_joined_by_hand_are_taken() throws IOException {
        String article = file("a.txt", ARTICLE);
        String aliases = file("aliases.txt", "# ours\n\nAnn Lee = A. M. Quist\n");
        Shell.Result result = Shell.run("read", "--json", "--aliases", aliases, article);

        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isZero();
        assertThat(result.out().lines()).hasSize(1);
    }

    @Test
    void a_list_that_is_empty_changes_nothing() throws IOException {
        String article = file("a.txt", ARTICLE);
        String empty = file("empty.tsv", "");
        assertThat(Shell.run("read", "--json", "--carriers", empty, "--aliases", empty, article))
                .isEqualTo(Shell.run("read", "--json", article));
    }

    @Test
    void a_line_that_is_no_carrier_is_wrong_use() throws IOException {
        String carriers = file("carriers.tsv", "# ours\nBlue Wire agency\n");
        assertThat(Shell.run("read", "--carriers", carriers, file("a.txt", ARTICLE)))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                "Could not read the carrier in line 2, 'Blue Wire agency': 1 fields were found."
                                        + " Write a name, then agency, outlet or other, then other names"
                                        + " with | between, and a tab between the three.\n"));
    }

    @Test
    void a_kind_that_no_carrier_has_is_wrong_use() throws IOException {
        String carriers = file("carriers.tsv", "Blue Wire\tpigeon\n");
        Shell.Result result = Shell.run("read", "--carriers", carriers, file("a.txt", ARTICLE));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith(
                        "Could not read the carrier in line 1, 'Blue Wire\tpigeon': 'pigeon' is no kind.");
    }

    @Test
    void a_line_that_is_no_pair_of_names_is_wrong_use() throws IOException {
        String aliases = file("aliases.txt", "Ann Lee = A. M. Quist\nAnn Lee\n");
        assertThat(Shell.run("read", "--aliases", aliases, file("a.txt", ARTICLE)))
                .isEqualTo(
                        new Shell.Result(
                                2,
                                "",
                                "Could not read alias line 2 'Ann Lee': it has no '=' or '!='."
                                        + " Write 'Ann Lee = A. M. Lee' or"
                                        + " 'Ann Lee (mayor) != Ann Lee (singer)'.\n"));
    }

    @Test
    void a_list_that_is_not_there_is_wrong_use() throws IOException {
        String none = folder.resolve("none.tsv").toString();
        String article = file("a.txt", ARTICLE);
        for (String option : new String[] {"--carriers", "--aliases"}) {
            assertThat(Shell.run("read", option, none, article)).isEqualTo(unreadable(none));
        }
    }

    @Test
    void a_folder_is_no_list() throws IOException {
        assertThat(Shell.run("read", "--carriers", folder.toString(), file("a.txt", ARTICLE)))
                .isEqualTo(unreadable(folder.toString()));
    }

    @Test
    void a_list_that_is_not_in_utf_8_is_wrong_use() throws IOException {
        Path list = folder.resolve("latin.txt");
        Files.write(list, "Jos\u00e9 = Bo\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Shell.run("read", "--aliases", list.toString(), file("a.txt", ARTICLE)))
                .isEqualTo(unreadable(list.toString()));
    }

    @Test
    void evaluate_takes_lists_too() throws IOException {
        String none = folder.resolve("none.tsv").toString();
        String gold = file("gold.jsonl", "{\"text\":\"It rains.\",\"attributions\":[]}\n");
        assertThat(Shell.run("evaluate", "attribution", "--carriers", none, gold))
                .isEqualTo(unreadable(none));
    }

    private static Shell.Result unreadable(String file) {
        return new Shell.Result(
                2,
                "",
                "Could not read the list '%s': it is missing or no text in UTF-8. Name a file that can be read.\n"
                        .formatted(file));
    }
}
