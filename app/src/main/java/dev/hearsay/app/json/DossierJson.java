package dev.hearsay.app.json;

import dev.hearsay.article.Article;
import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.date.DateEvidence;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import dev.hearsay.lineage.Family;
import dev.hearsay.page.Note;
import dev.hearsay.reading.Engine;
import dev.hearsay.retelling.Retelling;
import dev.hearsay.retelling.Variant;
import dev.hearsay.strand.Strand;
import dev.hearsay.text.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier as one line of JSON, every field present and in the same order on every run.
 *
 * <pre>{@code
 * {"schema":"hearsay/story/1","offsets":"codepoint","engine":{…},"id":"a1","title":"Ferry hits rocks",
 *  "articles":[{"id":"a1", …}],"families":[],"threads":[{"id":"t1", …}],"quotations":[{"id":"q1", …}],
 *  "findings":[{"id":"x1","kind":"figure","relation":"differ", …}],"notes":[]}
 * }</pre>
 *
 * <p>Offsets are Unicode code points of the text of the article that stands beside them; the line
 * of that article's account ({@code hearsay read --json}) holds the text, under the same id and the
 * same {@code sha256}.
 */
public final class DossierJson {
    private final JsonLine line;
    private final Map<String, JsonLine> lines = new LinkedHashMap<>();

    private DossierJson(JsonLine line, Dossier dossier) {
        this.line = line;
        for (Account account : dossier.story().accounts()) {
            Article article = account.article();
            lines.put(article.id(), line.over(article.text()));
        }
    }

    /** The line, without a line end. */
    public static String write(Dossier dossier, Engine engine) {
        return JsonLine.about("", line -> new DossierJson(line, dossier).dossier(dossier, engine));
    }

    private void dossier(Dossier dossier, Engine engine) {
        line.text("schema", "hearsay/story/1");
        line.text("offsets", "codepoint");
        EngineFields.engine(line, engine);
        line.text("id", dossier.story().id());
        line.text("title", dossier.title());
        line.objects("articles", dossier.story().accounts(), this::article);
        line.objects("families", dossier.lineage().families(), this::family);
        line.objects("threads", dossier.strands(), this::thread);
        line.objects(
                "quotations", dossier.retellings(), retelling -> quotation(retelling, dossier));
        line.objects("findings", dossier.findings(), this::finding);
        line.objects("notes", dossier.notes(), this::note);
    }

    /** Offsets in that article; the line itself for an article that the story does not hold. */
    private JsonLine in(String article) {
        return lines.getOrDefault(article, line);
    }

    private void article(Account account) {
        Article article = account.article();
        line.text("id", article.id());
        line.text("origin", article.origin());
        line.text("sha256", article.sha256());
        line.text("headline", article.headline());
        line.text("outlet", article.given().outlet().or(() -> article.about().metadata().outlet()));
        line.text("wire", account.wire().map(Wire::name));
        line.text("published", article.about().dates().published().map(DateEvidence::value));
        new ArticleFields(line).written(account.written());
    }

    private void family(Family family) {
        line.text("name", family.name());
        line.texts("articles", family.articles());
        line.text("original", family.original());
        List<String> proved =
                family.articles().stream().filter(id -> proof(family, id).isPresent()).toList();
        line.objects(
                "proofs",
                proved,
                id -> {
                    line.text("article", id);
                    in(id).passage(proof(family, id).orElseThrow());
                });
        line.text("why", family.why());
        line.text("rule", family.rule());
    }

    private void note(Note note) {
        line.text("kind", note.kind());
        line.text("text", note.text());
    }

    private static Optional<Passage> proof(Family family, String article) {
        int place = family.articles().indexOf(article);
        return place < family.proofs().size() ? family.proofs().get(place) : Optional.empty();
    }

    private void thread(Strand strand) {
        line.text("id", strand.id());
        line.text("label", strand.label());
        line.tuples(
                "statements",
                strand.statements().stream()
                        .map(citation -> List.of(citation.article(), citation.statement()))
                        .toList());
    }

    private void quotation(Retelling retelling, Dossier dossier) {
        line.text("id", retelling.id());
        line.objects("variants", retelling.variants(), variant -> variant(variant, dossier));
        line.count("carriers", retelling.carriers());
        line.count("origins", retelling.origins());
        line.share("confidence", retelling.confidence());
        line.text("rule", retelling.rule());
    }

    private void variant(Variant variant, Dossier dossier) {
        Optional<Statement> statement = dossier.story().statement(variant.citation());
        JsonLine words = in(variant.citation().article());
        line.text("article", variant.citation().article());
        line.text("statement", variant.citation().statement());
        line.flag("altered", variant.altered());
        line.text("speaker", statement.flatMap(said -> said.speaker().name()));
        words.passages(
                "content", statement.map(said -> said.attribution().content()).orElse(List.of()));
        words.passages("changes", variant.changes());
    }

    private void finding(Finding finding) {
        line.text("id", finding.id());
        line.hyphened("kind", finding.kind());
        line.hyphened("relation", finding.relation());
        line.text("what", finding.what());
        line.objects("accounts", finding.sides(), this::side);
        line.share("confidence", finding.confidence());
        line.text("why", finding.why());
        line.text("rule", finding.rule());
    }

    private void side(Side side) {
        line.text("article", side.article());
        in(side.article()).passage(side.passage());
        line.text("value", side.value());
        line.text("speaker", side.speaker());
        line.text("statement", side.statement());
    }
}
