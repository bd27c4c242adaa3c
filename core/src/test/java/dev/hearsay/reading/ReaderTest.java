package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.Mutations;
import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.page.Page;
import dev.hearsay.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader with the model that is shipped. */
final class ReaderTest {
    private static final Reader READER = Reader.open();

    private static final String REPORT =
            """
            Old bridge to reopen in May: mayor

            NORDHAVN (KNA) - The old bridge over the Else will reopen in May, the mayor said on Monday.

            “It is safe,” she told reporters. “I would drive my own mother over it.”

            Bo Berg, who runs the ferry, denied that he would stop sailing. He hopes that the council \
            thinks again, he added.
            """;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void reads_who_said_what() {
        assertThat(
                        READER.read(article("The bridge is safe, the mayor said on Monday."))
                                .attributions())
                .singleElement()
                .satisfies(
                        attribution -> {
                            assertThat(words(attribution.source())).isEqualTo("the mayor");
                            assertThat(words(attribution.cue())).isEqualTo("said");
                            assertThat(words(attribution.content()))
                                    .isEqualTo("The bridge is safe");
                            assertThat(attribution.confidence()).isBetween(0.4, 1.0);
                        });
    }

    @Test
    void furniture_is_not_read() {
        String text = REPORT + "\nRelated news\n\nMayor said the harbour is safe, too\n";

        assertThat(READER.read(article(text)).attributions())
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.span().end()).isLessThanOrEqualTo(REPORT.length()));
    }

    @Test
    void names_what_reads() {
        assertThat(READER.engine().model()).startsWith("reader-");
        assertThat(READER.engine().onnxruntime()).matches("\\d+\\.\\d+\\.\\d+");
    }

    @Test
    void many_threads_read_the_same_as_one() throws Exception {
        List<Article> articles =
                Mutations.of(REPORT).values().stream().map(ReaderTest::article).toList();
        List<Reading> alone = articles.stream().map(READER::read).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Reading>>> tasks =
                    IntStream.range(0, 8)
                            .<Callable<List<Reading>>>mapToObj(
                                    i -> () -> articles.stream().map(READER::read).toList())
                            .toList();
            for (Future<List<Reading>> readings : threads.invokeAll(tasks)) {
                assertThat(readings.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    static Stream<String> mutations() {
        return Mutations.of(REPORT).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void a_mistreated_text_is_read_and_every_passage_equals_its_words(String mutation) {
        check(java.util.Objects.requireNonNull(Mutations.of(REPORT).get(mutation)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\uFEFF",
                "\u0000",
                "\uD83D",
                "\u0301\u0301",
                "said",
                "\u202E“”\u202C"
            })
    void next_to_nothing_is_read(String text) {
        check(text);
    }

    @Test
    void nothing_but_quotation_marks_is_read() {
        check("\"".repeat(501));
        check("“\n\n".repeat(300));
        check("”“".repeat(300));
    }

    @Test
    void one_line_of_200_000_characters_is_read() {
        String prose = "The bridge, “she said, is safe and he denied it. ".repeat(400);

        check(prose + "x".repeat(200_000 - prose.length()));
    }

    @Test
    void an_article_of_60_000_words_is_read_within_96_megabytes(@TempDir Path folder)
            throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:+UseSerialGC",
                        LongArticle.class.getName());
        // Not as an option: ONNX Runtime 1.29 dies of a command line of 4,000 characters.
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("ends in time").isTrue();
            assertThat(Files.readString(said, StandardCharsets.UTF_8)).contains("read 60000 words");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void says_what_to_do_where_the_model_file_is_missing(@TempDir Path folder) {
        Path missing = folder.resolve("none.onnx");

        assertThatThrownBy(() -> Reader.open(missing))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Could not read the model '%s': there is no such file. Name a model file that exists and can be read."
                                .formatted(missing));
    }

    @Test
    void says_that_a_folder_is_no_model_file(@TempDir Path folder) {
        assertThatThrownBy(() -> Reader.open(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'%s': it is not a file.".formatted(folder));
    }

    @Test
    void says_what_to_do_where_the_model_file_is_none(@TempDir Path folder) throws IOException {
        refused(Files.writeString(folder.resolve("text.onnx"), REPORT));
        refused(Files.write(folder.resolve("empty.onnx"), new byte[0]));
    }

    @Test
    void says_what_to_do_where_the_model_file_is_cut_short(@TempDir Path folder)
            throws IOException {
        try (InputStream stream = Reader.class.getResourceAsStream("reader.onnx")) {
            assertThat(stream).isNotNull();
            refused(Files.write(folder.resolve("half.onnx"), stream.readNBytes(9_000_000)));
        }
    }

    private static void refused(Path file) {
        assertThatThrownBy(() -> Reader.open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(
                        "Could not load the model '%s': it is not a model of hearsay ("
                                .formatted(file))
                .hasMessageEndingWith(
                        "). Use the model that is shipped, or export one as training/README.md says.");
    }

    private static void check(String text) {
        Article article = article(text);
        Reading reading = READER.read(article);
        for (Attribution attribution : reading.attributions()) {
            Stream.of(attribution.content(), attribution.cue(), attribution.source())
                    .flatMap(List::stream)
                    .forEach(p -> assertThat(Passage.of(article.text(), p.span())).isEqualTo(p));
        }
        assertThat(reading.quotations())
                .allSatisfy(
                        q ->
                                assertThat(q.span().end())
                                        .isLessThanOrEqualTo(article.text().length()));
        assertThat(READER.read(article)).isEqualTo(reading);
    }

    private static Article article(String text) {
        return Extractor.extract(Page.text("a.txt", text));
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::words).collect(Collectors.joining(" … "));
    }
}
