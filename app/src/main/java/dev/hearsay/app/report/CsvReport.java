package dev.hearsay.app.report;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.reading.Attribution;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.text.CodePoints;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Accounts as a table, one row a statement, in CSV as RFC 4180 has it: commas, CRLF, quotation
 * marks where needed.
 *
 * <pre>{@code
 * article_id,origin,outlet,published,statement_key,speaker,kind,stance,manner,cue,content,chain,…,start,end,confidence
 * b1,bridge.txt,,,9f2c…,Ann Lee,person,states,direct,said,"""The bridge is safe,""",APA <- TASS,…,104,124,0.93
 * }</pre>
 *
 * <p>{@code start} and {@code end} are code points of the article's text, from the first piece of
 * the content to the last; pieces are joined by an ellipsis between spaces. Where {@code kind} is
 * {@code unknown}, {@code speaker} holds the words of the source, such as {@code he}. The chain
 * begins with the outermost carrier. {@code confidence} is that of the statement, not that of its
 * speaker. The column {@code published} is not read yet: there and empty. A cell that begins with
 * {@code =}, {@code +}, {@code -}, {@code @}, a tab or a carriage return gets an apostrophe in
 * front, because a spreadsheet would run it as a formula: a program that wants the exact words
 * takes the JSON, or drops that apostrophe.
 */
public final class CsvReport {
    /** The names of the columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "article_id",
                    "origin",
                    "outlet",
                    "published",
                    "statement_key",
                    "speaker",
                    "kind",
                    "stance",
                    "manner",
                    "cue",
                    "content",
                    "chain",
                    "to",
                    "where",
                    "when",
                    "start",
                    "end",
                    "confidence");

    private CsvReport() {}

    /** The row that names the columns. */
    public static String header() {
        return CsvRow.of(COLUMNS);
    }

    /** The rows of one account, without the header; nothing where it has no statements. */
    public static String rows(Account account) {
        CodePoints codePoints = CodePoints.of(account.article().text());
        return account.statements().stream()
                .map(statement -> CsvRow.of(cells(account.article(), statement, codePoints)))
                .collect(Collectors.joining());
    }

    private static List<String> cells(Article article, Statement statement, CodePoints codePoints) {
        Attribution attribution = statement.attribution();
        Speaker speaker = statement.speaker();
        boolean known = Voice.isKnown(speaker);
        Occasion occasion = statement.occasion();
        return List.of(
                article.id(),
                article.origin(),
                Wording.outlet(article).orElse(""),
                Wording.published(article).orElse(""),
                statement.key(),
                known ? Voice.name(speaker) : Wording.pieces(attribution.source()),
                Wording.small(known ? speaker.kind() : Speaker.Kind.UNKNOWN),
                Wording.small(statement.stance()),
                Wording.small(statement.manner()),
                Wording.pieces(attribution.cue()),
                Wording.pieces(attribution.content()),
                Telling.chain(statement.chain()).orElse(""),
                words(occasion.to()),
                words(occasion.where()),
                words(occasion.when()),
                Integer.toString(codePoints.fromUtf16(attribution.span().start())),
                Integer.toString(codePoints.fromUtf16(attribution.span().end())),
                CsvRow.share(attribution.confidence()));
    }

    private static String words(Optional<Passage> passage) {
        return passage.map(Passage::words).orElse("");
    }
}
