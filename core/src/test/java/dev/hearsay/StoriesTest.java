package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import dev.hearsay.page.Page;
import dev.hearsay.text.Passage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hearsay finds when it compares the articles in each folder of {@code examples/stories/}.
 * {@code -Dgolden.renew=true} writes the dossiers anew; the diff is the review.
 */
final class StoriesTest {
    private static final Hearsay HEARSAY = Hearsay.open();
    private static final Path ROOT =
            Path.of("").toAbsolutePath().resolveSibling("examples").resolve("stories");

    private static final Map<Path, List<Dossier>> DOSSIERS = new TreeMap<>();

    @AfterAll
    static void close() {
        HEARSAY.close();
    }

    static List<Path> folders() {
        return listed(ROOT).stream().filter(Files::isDirectory).toList();
    }

    private static List<Path> listed(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Dossier> dossiers(Path folder) {
        return DOSSIERS.computeIfAbsent(folder, unread -> Hearsay.compare(accounts(folder)));
    }

    private static List<Account> accounts(Path folder) {
        return listed(folder).stream()
                .filter(file -> file.toString().matches(".*\\.(txt|html)"))
                .map(StoriesTest::page)
                .map(HEARSAY::read)
                .toList();
    }

    private static Page page(Path file) {
        String origin = "examples/stories/" + ROOT.relativize(file).toString().replace('\\', '/');
        String source = text(file);
        return origin.endsWith(".html") ? Page.html(origin, source) : Page.text(origin, source);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_dossier_is_the_one_that_was_reviewed(Path folder) throws IOException {
        Path file = folder.resolve("dossier.golden");
        String found =
                dossiers(folder).stream().map(DossierText::of).collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(file, found, StandardCharsets.UTF_8);
        }

        assertThat(found)
                .as("%s; where the change is meant, renew it as CONTRIBUTING.md says", file)
                .isEqualTo(text(file));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_words_of_every_side_stand_in_their_article(Path folder) {
        for (Dossier dossier : dossiers(folder)) {
            for (Finding finding : dossier.findings()) {
                for (Side side : finding.sides()) {
                    String text =
                            dossier.story()
                                    .account(side.article())
                                    .orElseThrow()
                                    .article()
                                    .text();
                    assertThat(Passage.of(text, side.passage().span())).isEqualTo(side.passage());
                }
            }
        }
    }

    @Test
    void comparing_twice_gives_equal_dossiers() {
        Path folder = folders().get(0);

        assertThat(Hearsay.compare(accounts(folder))).isEqualTo(dossiers(folder));
    }
}
