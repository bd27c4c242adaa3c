package dev.hearsay.app.json;

import dev.hearsay.article.Article;
import java.util.Optional;

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
                    fields.article(article, Optional.empty());
                    fields.notes(article.notes());
                });
    }
}
