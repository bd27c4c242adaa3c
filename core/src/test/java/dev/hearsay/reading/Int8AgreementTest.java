package dev.hearsay.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.network.WordPiece;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The shipped model in int8 against the same model in full precision, as PyTorch runs it. */
final class Int8AgreementTest {
    private static final double LEAST = 0.98;
    private static final WordPiece WORD_PIECE = WordPiece.load();

    @Test
    void the_tags_agree_with_those_of_full_precision_on_98_percent_of_words() {
        List<String> passages = List.of(resource("windows.txt").strip().split("\n---\n", -1));
        List<String> expected = resource("fp32-tags.txt").lines().toList();
        int words = 0;
        int agreed = 0;
        try (Model model = Model.load()) {
            for (int p = 0; p < passages.size(); p++) {
                int[] theirs = tags(expected.get(p));
                int[] ours = tags(model, passages.get(p));
                assertThat(ours).as("words of passage %d", p).hasSameSizeAs(theirs);
                for (int w = 0; w < ours.length; w++) {
                    agreed += ours[w] == theirs[w] ? 1 : 0;
                }
                words += ours.length;
            }
        }
        double share = (double) agreed / words;
        System.out.printf(
                Locale.ROOT,
                "Tags of int8 and full precision agree on %.2f %% of %d words in %d passages.%n",
                100 * share,
                words,
                passages.size());

        assertThat(passages).hasSize(20).hasSameSizeAs(expected);
        assertThat(share).isGreaterThanOrEqualTo(LEAST);
    }

    private static int[] tags(String line) {
        return Arrays.stream(line.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private static int[] tags(Model model, String passage) {
        Tokens tokens = Tokens.of(passage, paragraphs(passage), WORD_PIECE);
        Sight sight = model.look(tokens, new Window(0, tokens.size()));
        float[][] scores = new float[tokens.size()][];
        Arrays.setAll(scores, sight::tags);
        return model.chain().best(scores);
    }

    private static List<Span> paragraphs(String passage) {
        List<Span> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : passage.split("\n", -1)) {
            if (!line.isBlank()) {
                paragraphs.add(new Span(start, start + line.length()));
            }
            start += line.length() + 1;
        }
        return paragraphs;
    }

    private static String resource(String name) {
        try (InputStream stream = Int8AgreementTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
