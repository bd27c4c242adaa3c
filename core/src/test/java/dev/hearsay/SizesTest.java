package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How large a file, a package and a method may grow, and how nothing may be called: every module.
 */
class SizesTest {
    private static final List<String> BANNED_IN_NAMES =
            List.of(
                    "Abstract",
                    "Base",
                    "DTO",
                    "Data",
                    "Dto",
                    "Helper",
                    "Impl",
                    "Info",
                    "Manager",
                    "Processor",
                    "Service",
                    "Util",
                    "Utils");

    private static final List<String> BANNED_PACKAGES =
            List.of("common", "impl", "misc", "model", "util", "utils");

    private static final List<SourceFile> MAIN = SourceFile.all("src/main/java");
    private static final List<SourceFile> TEST = SourceFile.all("src/test/java");

    @Test
    void no_main_file_is_longer_than_500_lines() {
        assertThat(MAIN).isNotEmpty().filteredOn(file -> file.lines() > 500).isEmpty();
    }

    @Test
    void no_test_file_is_longer_than_800_lines() {
        assertThat(TEST).isNotEmpty().filteredOn(file -> file.lines() > 800).isEmpty();
    }

    @Test
    void no_package_has_more_than_25_files() {
        Map<Path, Integer> files = new TreeMap<>();
        MAIN.forEach(file -> files.merge(file.folder(), 1, Integer::sum));
        files.values().removeIf(count -> count <= 25);
        assertThat(files).isEmpty();
    }

    @Test
    void no_method_is_longer_than_60_lines() {
        assertThat(MAIN)
                .flatMap(SourceFile::methods)
                .isNotEmpty()
                .filteredOn(method -> method.lines() > 60)
                .isEmpty();
    }

    @Test
    void no_method_takes_more_than_5_parameters() {
        assertThat(MAIN)
                .flatMap(SourceFile::methods)
                .filteredOn(method -> method.parameters() > 5)
                .isEmpty();
    }

    @Test
    void no_type_has_a_name_that_says_nothing() {
        assertThat(MAIN)
                .flatMap(SourceFile::types)
                .isNotEmpty()
                .filteredOn(name -> words(name).stream().anyMatch(BANNED_IN_NAMES::contains))
                .isEmpty();
    }

    @Test
    void no_package_has_a_name_that_says_nothing() {
        assertThat(MAIN)
                .extracting(SourceFile::folder)
                .filteredOn(folder -> BANNED_PACKAGES.contains(folder.getFileName().toString()))
                .isEmpty();
    }

    /**
     * The words of a name in capitals and small letters: {@code XMLDataBase} is XML, Data, Base.
     */
    private static List<String> words(String name) {
        return List.of(name.split("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})"));
    }
}
