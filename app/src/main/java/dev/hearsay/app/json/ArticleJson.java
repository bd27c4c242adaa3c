package dev.hearsay.app.json;

import dev.hearsay.article.Article;
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
 * reading, and {@code written} rests on the page's dates alone.
 */
public final class ArticleJson {

    private ArticleJson() {}

    /** The line, without a line end. */
    public static String write(Article article) {
        return write(article, WrittenFinder.find(article, List.of(), List.of()));
    }

    /** The same where more is known of when it was written, such as by an earlier article. */
    public static String write(Article article, Written written) {
        return JsonLine.about(
                article.text(),
                line -> {
                    line.text("schema", "hearsay/article/1");
                    line.text("offsets", "codepoint");
                    ArticleFields fields = new ArticleFields(line);
                    fields.article(article, Optional.empty(), written);
                    fields.notes(
                            Stream.concat(article.notes().stream(), written.notes().stream())
                                    .toList());
                });
    }
}
