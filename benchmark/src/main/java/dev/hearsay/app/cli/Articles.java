package dev.hearsay.app.cli;

import dev.hearsay.app.input.Input;
import dev.hearsay.app.input.Inputs;
import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The articles that speed is measured on: all that an input holds, or the first few.
 *
 * @param input a file or a folder
 * @param most how many of them
 */
public record Articles(String input, int most) {

    /** Reads the files and hands on what they hold, as the program does. */
    void open(Consumer<Input> taker) {
        int[] seen = {0};
        Inputs.of(List.of(input), new ByteArrayInputStream(new byte[0]))
                .each(
                        found -> {
                            if (seen[0]++ < most) {
                                taker.accept(found);
                            }
                        });
    }

    /** The articles that can be read. */
    public List<Article> all() {
        List<Article> articles = new ArrayList<>();
        open(found -> found.then(Extractor::extract).hand(articles::add, (origin, why) -> {}));
        return articles;
    }
}
