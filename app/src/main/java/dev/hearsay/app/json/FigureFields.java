package dev.hearsay.app.json;

import dev.hearsay.figure.Figure;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Quantity.Amount;
import dev.hearsay.quantity.Quantity.Unit;

/**
 * A figure as a JSON object.
 *
 * <pre>{@code
 * {"id":"f1","start":0,"end":15,"text":"over 90 percent","value":{"from":90,"to":null},"bound":">","unit":"percent",
 *  "currency":null,"per":null,"trend":null,"of":{…},"kind":"share","statement":"s4","status":"reported","status_proof":[…],
 *  "rule":"figure/statement"}
 * }</pre>
 *
 * <p>{@code kind} {@code one} ({@code one of the ships}) is there for those who count amounts;
 * people are not shown it.
 */
final class FigureFields {
    private FigureFields() {}

    static void figure(JsonLine line, Figure figure) {
        Quantity quantity = figure.quantity();
        line.text("id", figure.id());
        line.passage(quantity.passage());
        line.object("value", () -> value(line, quantity.amount()));
        line.text("bound", quantity.bound().sign());
        line.text("unit", quantity.unit().map(Unit::name));
        line.text("currency", quantity.unit().flatMap(Unit::currency));
        line.text("per", quantity.unit().flatMap(Unit::per));
        line.small("trend", quantity.trend());
        line.object("of", quantity.of(), line::passage);
        line.small("kind", quantity.kind());
        line.text("statement", figure.statement());
        line.small("status", figure.status());
        line.passages("status_proof", figure.proof());
        line.text("rule", figure.rule());
    }

    private static void value(JsonLine line, Amount amount) {
        line.number("from", Amount.rounded(amount.from()));
        amount.to()
                .ifPresentOrElse(
                        to -> line.number("to", Amount.rounded(to)), () -> line.nothing("to"));
    }
}
