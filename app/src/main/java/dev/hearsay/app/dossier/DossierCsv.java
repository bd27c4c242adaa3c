package dev.hearsay.app.dossier;

import dev.hearsay.app.report.CsvRow;
import dev.hearsay.app.report.Wording;
import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import dev.hearsay.text.CodePoints;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The findings of a dossier as a table in CSV, one row for each side of each.
 *
 * <pre>{@code
 * story_id,title,finding_id,kind,relation,what,article_id,origin,outlet,start,end,text,value,speaker,statement,confidence,why
 * c1,Ferry runs aground,x1,figure,differ,passengers on board,c1,c1.txt,Courier,89,103,140 passengers,140 passenger,,,0.9,The …
 * }</pre>
 *
 * <p>{@code start} and {@code end} are code points of the article's text; {@code statement} is the
 * id inside the article's account. A cell that a spreadsheet would run as a formula gets an
 * apostrophe in front, as in {@link CsvRow}.
 */
public final class DossierCsv {
    /** The names of the columns, in order. */
    public static final List<String> COLUMNS =
            List.of(
                    "story_id",
                    "title",
                    "finding_id",
                    "kind",
                    "relation",
                    "what",
                    "article_id",
                    "origin",
                    "outlet",
                    "start",
                    "end",
                    "text",
                    "value",
                    "speaker",
                    "statement",
                    "confidence",
                    "why");

    private final Dossier dossier;
    private final Map<String, CodePoints> offsets = new LinkedHashMap<>();
    private final StringBuilder rows = new StringBuilder();

    private DossierCsv(Dossier dossier) {
        this.dossier = dossier;
        for (Account account : dossier.story().accounts()) {
            offsets.put(account.article().id(), CodePoints.of(account.article().text()));
        }
    }

    /** The row that names the columns. */
    public static String header() {
        return CsvRow.of(COLUMNS);
    }

    /** The rows of one dossier, without the header; nothing where it has no findings. */
    public static String rows(Dossier dossier) {
        DossierCsv csv = new DossierCsv(dossier);
        for (Finding finding : dossier.findings()) {
            finding.sides().forEach(side -> csv.add(finding, side));
        }
        return csv.rows.toString();
    }

    private void add(Finding finding, Side side) {
        Optional<Article> article = dossier.story().account(side.article()).map(Account::article);
        rows.append(
                CsvRow.of(
                        List.of(
                                dossier.story().id(),
                                dossier.title(),
                                finding.id(),
                                hyphened(finding.kind()),
                                hyphened(finding.relation()),
                                finding.what(),
                                side.article(),
                                article.map(Article::origin).orElse(""),
                                article.flatMap(Wording::outlet).orElse(""),
                                offset(side, side.passage().span().start()),
                                offset(side, side.passage().span().end()),
                                side.passage().words(),
                                side.value(),
                                side.speaker().orElse(""),
                                side.statement().orElse(""),
                                CsvRow.share(finding.confidence()),
                                finding.why())));
    }

    private static String hyphened(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String offset(Side side, int units) {
        return Optional.ofNullable(offsets.get(side.article()))
                .map(codePoints -> Integer.toString(codePoints.fromUtf16(units)))
                .orElse("");
    }
}
