package dev.hearsay.app.json;

import dev.hearsay.article.Article;
import dev.hearsay.forecast.ForecastFinder;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.written.Written;
import dev.hearsay.written.WrittenFinder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article without its statements as one line of JSON: what {@code hearsay read --articles
 * --json} prints.
 *
 * <pre>{@code
 * {"schema":"hearsay/article/1","offsets":"codepoint","article":{"id":"a1","origin":"bridge.txt", …},"notes":[]}
 * }</pre>
 *
 * <p>The object {@code article} is the same as in an account, but that {@code wire} takes a
 * reading.
 */
public final class ArticleJson {

    private ArticleJson() {}

    /** The line, without a line end. */
    public static String write(Article article) {
        return JsonLine.about(
                article.text(),
                line -> {
                    line.text("schema", "hearsay/article/1");
                    line.text("offsets", "codepoint");
                    ArticleFields fields = new ArticleFields(line);
                    Written written = written(article);
                    fields.article(article, Optional.empty(), written);
                    fields.notes(
                            Stream.concat(article.notes().stream(), written.notes().stream())
                                    .toList());
                });
    }

    /** The words of an article that is not read tell nothing of when it was written. */
    private static Written written(Article article) {
        if (!article.about().language().read()) {
            return WrittenFinder.find(article, List.of(), List.of());
        }
        List<TimeExpression> moments = MomentFinder.find(article);
        return WrittenFinder.find(
                article, moments, ForecastFinder.find(article, moments, List.of()));
    }
}
