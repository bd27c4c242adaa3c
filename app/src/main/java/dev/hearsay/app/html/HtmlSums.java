package dev.hearsay.app.html;

import dev.hearsay.app.drawing.Markup;
import dev.hearsay.app.drawing.TimeLine;
import dev.hearsay.app.report.FigureTelling;
import dev.hearsay.app.report.ForecastTelling;
import dev.hearsay.app.report.Visible;
import dev.hearsay.app.report.Whose;
import dev.hearsay.app.report.Wording;
import dev.hearsay.claim.Account;
import dev.hearsay.figure.Figure;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands below an article and its statements: a table of the figures, what is told to come,
 * when it was written, and its days along a line; every word of the text in it leads there.
 *
 * <pre>{@code
 * in the text          read as        what is counted   whose words   how firm
 * over 40 bolts        > 40 bolt      bolts             2 Bo Berg     unverified: "nobody could check"
 * }</pre>
 */
final class HtmlSums {
    private static final List<String> COLUMNS =
            List.of("in the text", "read as", "what is counted", "whose words", "how firm");

    private final Account account;
    private final String anchor;

    private HtmlSums(Account account, String anchor) {
        this.account = account;
        this.anchor = anchor;
    }

    /** The section; nothing where nothing is told of the kind. */
    static String of(Account account, String anchor) {
        HtmlSums sums = new HtmlSums(account, anchor);
        String all = sums.figures() + sums.forecasts() + sums.days();
        return all.isEmpty() ? "" : "<section class=\"sums\">\n" + all + "</section>\n";
    }

    private String figures() {
        List<FigureTelling> tellings = FigureTelling.of(account);
        if (tellings.isEmpty()) {
            return "";
        }
        // A narrow page sets rows as blocks; the roles keep the table for those who hear it.
        String heads =
                COLUMNS.stream()
                        .map("<th scope=\"col\" role=\"columnheader\">%s</th>"::formatted)
                        .collect(Collectors.joining());
        String rows = tellings.stream().map(this::row).collect(Collectors.joining());
        return """
               <table class="figures" role="table"><caption>Figures</caption>
               <thead role="rowgroup"><tr role="row">%s</tr></thead>
               <tbody role="rowgroup">
               %s</tbody></table>
               """
                .formatted(heads, rows);
    }

    private String row(FigureTelling telling) {
        Figure figure = telling.figure();
        String counted =
                figure.quantity()
                        .of()
                        .map(of -> Spot.counted(figure, of).link(anchor, of.words()))
                        .orElse("");
        return "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">"
                + Spot.of(figure).link(anchor, figure.quantity().passage().words())
                + "</th>"
                + cell(1, Markup.line(telling.valueAndUnit()))
                + cell(2, counted)
                + cell(3, whose(telling.whose()))
                + cell(4, firm(telling))
                + "</tr>\n";
    }

    private static String cell(int column, String html) {
        return html.isEmpty()
                ? "<td role=\"cell\" class=\"none\"></td>"
                : "<td role=\"cell\" data-head=\"%s\">%s</td>".formatted(COLUMNS.get(column), html);
    }

    /** The number of the statement leads to it. */
    private String whose(Whose whose) {
        return whose.number().map(this::number).orElse("")
                + "<span dir=\"auto\">%s</span>".formatted(Markup.line(whose.name()));
    }

    private String number(int statement) {
        return "<a class=\"number\" href=\"#%s-s%d\">%s%d</a> "
                .formatted(anchor, statement, Markup.unseen("statement "), statement);
    }

    private String firm(FigureTelling telling) {
        Figure figure = telling.figure();
        List<String> proof = new ArrayList<>();
        for (int i = 0; i < figure.proof().size(); i++) {
            String words = "\"" + Visible.line(figure.proof().get(i).words()) + "\"";
            proof.add(Spot.proof(figure, i).link(anchor, words));
        }
        return "<span class=\"status %s\">%s</span>%s%s"
                .formatted(
                        Wording.small(figure.status()),
                        telling.firm(),
                        proof.isEmpty() ? "" : ": ",
                        String.join(", ", proof));
    }

    private String forecasts() {
        List<ForecastTelling> tellings = ForecastTelling.of(account);
        return tellings.isEmpty()
                ? ""
                : tellings.stream()
                        .map(this::forecast)
                        .collect(
                                Collectors.joining(
                                        "",
                                        "<h3 id=\"%s-come\">To come</h3>\n<ul class=\"forecasts\">\n"
                                                .formatted(anchor),
                                        "</ul>\n"));
    }

    private String forecast(ForecastTelling telling) {
        return "<li>%s <span class=\"stance\">%s</span>: %s%s</li>\n"
                .formatted(
                        whose(telling.whose()),
                        Markup.line(telling.mood()),
                        Spot.of(telling.forecast()).link(anchor, telling.words()),
                        telling.days()
                                .map(days -> " <span class=\"when\">%s</span>".formatted(days))
                                .orElse(""));
    }

    private String days() {
        String written =
                Wording.written(account)
                        .map(line -> "<p class=\"written\">%s</p>\n".formatted(Markup.line(line)))
                        .orElse("");
        List<TimeLine.Mark> marks = DayMarks.of(account, anchor);
        String line =
                marks.size() < 2
                        ? ""
                        : TimeLine.of(anchor + "-days", "Days that the article tells of", marks);
        return written.isEmpty() && line.isEmpty() ? "" : "<h3>Days</h3>\n" + written + line;
    }

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
}
