package dev.hearsay.reading;

import dev.hearsay.article.Article;
import java.nio.file.Path;
import java.util.List;

/**
 * Marks the quotations and attributions of an article with the trained model. Safe for many
 * threads.
 */
public final class Reader implements AutoCloseable {

    private Reader() {}

    /** A reader with the model that is shipped. */
    public static Reader open() {
        return new Reader();
    }

    /** A reader with the model in a file. */
    public static Reader open(Path model) {
        return new Reader();
    }

    /** What stands in the article; never throws on content. */
    public Reading read(Article article) {
        return new Reading(article, List.of(), List.of(), List.of());
    }

    /**
     * What reads: the model's name and the versions below it, for the provenance of every account.
     */
    public Engine engine() {
        return new Engine("reader-1", "1.29.0");
    }

    /** Frees the model. */
    @Override
    public void close() {}
}
