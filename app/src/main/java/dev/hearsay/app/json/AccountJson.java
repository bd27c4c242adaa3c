package dev.hearsay.app.json;

import dev.hearsay.carrier.Carrier;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.occasion.Occasion;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.Engine;
import dev.hearsay.reading.Mention;
import dev.hearsay.speaker.Speaker;
import dev.hearsay.text.Passage;
import java.time.LocalDate;

/**
 * An account as one line of JSON, every field present and in the same order on every run.
 *
 * <pre>{@code
 * {"schema":"hearsay/account/1","offsets":"codepoint","engine":{…},"article":{…},"statements":[{"id":"s1", …}],
 *  "figures":[],"forecasts":[],"moments":[],"entities":[{"id":"e1", …}],"notes":[]}
 * }</pre>
 *
 * <p>Offsets are Unicode code points of the article's text. What hearsay does not read yet is there
 * and empty. A speaker of kind {@code unknown} never has a name.
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
        EngineFields.engine(line, engine);
        fields.article(account.article(), account.wire(), account.written());
        line.objects(
                "statements",
                account.statements(),
                statement -> statement(line, statement, account));
        line.objects("figures", account.figures(), figure -> FigureFields.figure(line, figure));
        line.objects(
                "forecasts",
                account.forecasts(),
                forecast -> ForecastFields.forecast(line, forecast));
        line.objects("moments", account.moments(), moment -> moment(line, moment));
        line.objects("entities", account.entities(), entity -> entity(line, entity));
        fields.notes(account.notes());
    }

    private static void statement(JsonLine line, Statement statement, Account account) {
        Attribution attribution = statement.attribution();
        line.text("id", statement.id());
        line.text("key", statement.key());
        line.passages("content", attribution.content());
        line.passages("cue", attribution.cue());
        line.passages("source", attribution.source());
        line.small("manner", statement.manner());
        line.small("stance", statement.stance());
        line.object("speaker", () -> speaker(line, statement.speaker()));
        line.objects("chain", statement.chain().carriers(), carrier -> carrier(line, carrier));
        line.object("occasion", () -> occasion(line, statement.occasion(), account));
        line.text("within", statement.within());
        line.share("confidence", attribution.confidence());
        line.text("rule", attribution.rule());
    }

    private static void speaker(JsonLine line, Speaker speaker) {
        boolean known = speaker.kind() != Speaker.Kind.UNKNOWN;
        line.text("name", speaker.name().filter(name -> known));
        line.small("kind", speaker.kind());
        line.texts("roles", speaker.roles());
        line.text("entity", speaker.entity());
        line.share("confidence", speaker.confidence());
        line.text("rule", speaker.rule());
    }

    private static void carrier(JsonLine line, Carrier carrier) {
        line.text("name", carrier.name());
        line.small("kind", carrier.kind());
        line.passage(carrier.passage());
        line.text("rule", carrier.rule());
    }

    private static void occasion(JsonLine line, Occasion occasion, Account account) {
        line.object("to", occasion.to(), line::passage);
        line.object("where", occasion.where(), line::passage);
        line.object("when", occasion.when(), when -> when(line, when, account));
    }

    private static void when(JsonLine line, Passage when, Account account) {
        line.passage(when);
        line.text("moment", account.moment(when).map(TimeExpression::id));
    }

    private static void moment(JsonLine line, TimeExpression moment) {
        line.text("id", moment.id());
        line.passage(moment.passage());
        line.text("type", moment.type().name());
        line.text("value", moment.value());
        line.text("mod", moment.mod().map(Enum::name));
        line.text("edtf", moment.edtf());
        line.text("from", moment.from().map(LocalDate::toString));
        line.text("to", moment.to().map(LocalDate::toString));
        line.text("anchor", moment.anchor().map(LocalDate::toString));
        line.text("rule", moment.rule());
    }

    private static void entity(JsonLine line, Entity entity) {
        line.text("id", entity.id());
        line.text("key", entity.key());
        line.text("name", entity.name());
        line.small("type", entity.kind());
        line.texts("roles", entity.roles().stream().map(Passage::words).distinct().toList());
        line.objects("mentions", entity.mentions(), mention -> mention(line, mention));
        line.text("rule", entity.rule());
        line.share("confidence", entity.confidence());
    }

    private static void mention(JsonLine line, Mention mention) {
        line.passage(mention.passage());
        line.small("form", mention.form());
    }
}
