package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Rules and word lists are data that people read and change: sorted, and each says what it is for.
 */
class WordListsTest {

    @TestFactory
    Stream<DynamicTest> every_list_says_what_it_is_for_and_is_sorted() throws IOException {
        List<Path> lists = new ArrayList<>(SourceFile.files("src/main/resources", ".tsv"));
        lists.addAll(SourceFile.files("src/main/resources", ".txt"));
        return lists.stream()
                .filter(list -> list.toString().replace('\\', '/').contains("/en/"))
                .map(list -> DynamicTest.dynamicTest(list.getFileName() + "", () -> check(list)));
    }

    @Test
    void a_list_out_of_order_is_found() {
        assertThat(wrong(List.of("# Verbs of saying.", "say", "claim"))).contains("claim");
    }

    private static void check(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list, StandardCharsets.UTF_8);
        assertThat(lines.get(0)).as("the first line").startsWith("# ");
        assertThat(wrong(lines)).as("entries not behind the one before them").isEmpty();
    }

    /**
     * The entries that do not stand behind the one before them; a comment line begins a new part.
     */
    private static List<String> wrong(List<String> lines) {
        List<String> wrong = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            if (!before.startsWith("#") && before.compareTo(lines.get(i)) >= 0) {
                wrong.add(lines.get(i));
            }
        }
        return wrong;
    }
}
