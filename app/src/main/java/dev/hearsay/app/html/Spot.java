package dev.hearsay.app.html;

import dev.hearsay.app.report.FigureTelling;
import dev.hearsay.app.report.ForecastTelling;
import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in the text that something below it leads to: a figure, what it counts, the words that
 * prove its status, a forecast, words that say when.
 *
 * @param span where
 * @param name its name within the article: {@code f3}, {@code f3-of}, {@code f3-w1}, {@code p1}
 */
record Spot(Span span, String name) {

    /** Every place that the tables and lists of an article lead to. */
    static List<Spot> of(Account account) {
        List<Spot> spots = new ArrayList<>();
        for (FigureTelling telling : FigureTelling.of(account)) {
            add(telling.figure(), spots);
        }
        for (ForecastTelling telling : ForecastTelling.of(account)) {
            spots.add(of(telling.forecast()));
        }
        for (TimeExpression moment : account.moments()) {
            spots.add(of(moment));
        }
        return spots;
    }

    private static void add(Figure figure, List<Spot> spots) {
        spots.add(of(figure));
        figure.quantity().of().map(of -> counted(figure, of)).ifPresent(spots::add);
        for (int i = 0; i < figure.proof().size(); i++) {
            spots.add(proof(figure, i));
        }
    }

    static Spot of(Figure figure) {
        return new Spot(figure.quantity().span(), figure.id());
    }

    static Spot counted(Figure figure, Passage of) {
        return new Spot(of.span(), figure.id() + "-of");
    }

    static Spot proof(Figure figure, int which) {
        return new Spot(figure.proof().get(which).span(), figure.id() + "-w" + (which + 1));
    }

    static Spot of(Forecast forecast) {
        return new Spot(forecast.passage().span(), forecast.id());
    }

    static Spot of(TimeExpression moment) {
        return new Spot(moment.span(), moment.id());
    }

    /** Its name in a page of several articles. */
    String id(String anchor) {
        // Sightings are called m as well: m1-2 and, here, at-m1.
        return anchor + "-at-" + name;
    }

    /** A link to it. */
    String link(String anchor, String words) {
        return "<a href=\"#%s\" dir=\"auto\">%s</a>".formatted(id(anchor), Markup.line(words));
    }
}
