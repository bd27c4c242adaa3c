package dev.hearsay.app.answers;

import dev.hearsay.app.quality.Counts;
import java.util.List;
import java.util.function.Predicate;

/** The answers of a whole gold file, article by article, so that intervals can be drawn. */
final class Articles<T> {
    private final List<List<T>> articles;

    Articles(List<List<T>> articles) {
        this.articles = articles;
    }

    int count() {
        return articles.size();
    }

    List<T> all() {
        return articles.stream().flatMap(List::stream).toList();
    }

    /** A row of shares: of those asked for, how many are hits. */
    Section.Row share(String name, Predicate<T> asked, Predicate<T> hit) {
        return Section.Row.share(
                name, articles.stream().map(article -> counts(article, asked, hit)).toList());
    }

    private static <T> Counts counts(List<T> article, Predicate<T> asked, Predicate<T> hit) {
        long of = article.stream().filter(asked).count();
        long hits = article.stream().filter(asked).filter(hit).count();
        return new Counts(hits, of, hits, of);
    }
}
