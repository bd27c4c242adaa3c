package dev.hearsay.app.json;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Engine;
import java.util.Locale;
import java.util.Optional;

/**
 * An account as one line of JSON, every field present and in the same order on every run.
 *
 * <pre>{@code
 * {"schema":"hearsay/account/1","offsets":"codepoint","engine":{…},"article":{…},"statements":[{"id":"s1", …}],
 *  "figures":[],"forecasts":[],"moments":[],"entities":[],"notes":[]}
 * }</pre>
 *
 * <p>Offsets are Unicode code points of the article's text. What hearsay does not read yet is there
 * and empty: who the speaker is beyond the words of {@code source}, the chain, the occasion,
 * figures, forecasts, moments and entities; the stance is always {@code states}.
 */
public final class AccountJson {

    private AccountJson() {}

    /** The line, without a line end. */
    public static String write(Account account, Engine engine) {
        return JsonLine.about(account.article().text(), line -> account(line, account, engine));
    }

    private static void account(JsonLine line, Account account, Engine engine) {
        ArticleFields fields = new ArticleFields(line);
        line.text("schema", "hearsay/account/1");
        line.text("offsets", "codepoint");
        line.object("engine", () -> engine(line, engine));
        fields.article(account.article());
        line.objects("statements", account.statements(), statement -> statement(line, statement));
        line.none("figures", "forecasts", "moments", "entities");
        fields.notes(account.notes());
    }

    private static void engine(JsonLine line, Engine engine) {
        line.text("hearsay", Version.NUMBER);
        line.text("model", engine.model());
        line.text("onnxruntime", engine.onnxruntime());
    }

    private static void statement(JsonLine line, Statement statement) {
        Attribution attribution = statement.attribution();
        line.text("id", statement.id());
        line.text("key", statement.key());
        line.passages("content", attribution.content());
        line.passages("cue", attribution.cue());
        line.passages("source", attribution.source());
        line.text("manner", statement.manner().name().toLowerCase(Locale.ROOT));
        line.text("stance", "states");
        line.object("speaker", () -> nobody(line));
        line.none("chain");
        line.object("occasion", () -> line.nothing("to", "where", "when"));
        line.text("within", statement.within());
        line.share("confidence", attribution.confidence());
        line.text("rule", attribution.rule());
    }

    private static void nobody(JsonLine line) {
        line.nothing("name");
        line.text("kind", "unknown");
        line.none("roles");
        line.nothing("entity");
        line.share("confidence", 0);
        line.text("rule", Optional.empty());
    }
}
