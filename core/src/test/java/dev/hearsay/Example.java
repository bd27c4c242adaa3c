package dev.hearsay;

import dev.hearsay.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of {@code examples/}: an article written for this project, what a person finds in it
 * ({@code gold.marks}) and what hearsay finds in it ({@code account.golden}).
 *
 * @param folder where it lies
 * @param page the article
 */
record Example(Path folder, Page page) {

    /** All examples, in alphabetical order. */
    static List<Example> all() {
        Path root = Path.of("").toAbsolutePath().resolveSibling("examples");
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve("gold.marks")))
                    .sorted()
                    .map(Example::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example of(Path folder) {
        Path html = folder.resolve("article.html");
        String origin = "examples/" + folder.getFileName() + "/article";
        return new Example(
                folder,
                Files.exists(html)
                        ? Page.html(origin + ".html", text(html))
                        : Page.text(origin + ".txt", text(folder.resolve("article.txt"))));
    }

    String slug() {
        return folder.getFileName().toString();
    }

    /** The same page with other characters in it. */
    Page page(String source) {
        return new Page(page.origin(), page.kind(), source, page.given());
    }

    /** What a person finds in it. */
    List<GoldStatement> gold() {
        return GoldStatement.parse(text(folder.resolve("gold.marks")));
    }

    @Override
    public String toString() {
        return slug();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
