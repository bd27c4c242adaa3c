package dev.hearsay.app.json;

import dev.hearsay.app.answers.Miss;
import dev.hearsay.app.quality.AttributionScore;
import dev.hearsay.app.quality.Counts;
import dev.hearsay.app.quality.Kind;
import dev.hearsay.app.quality.Measure;
import dev.hearsay.app.quality.Tally;
import java.util.List;

/**
 * A score as one line of JSON: what {@code hearsay evaluate --json} prints.
 *
 * <pre>{@code
 * {"schema":"hearsay/score/1","task":"attribution","hearsay":"0.1.0","articles":84, …,
 *  "measures":{"content_token":{"all":{"precision":0.9123,"recall":0.8801,"f1":0.8959},"direct":{…}, …}, …},"errors":[]}
 * }</pre>
 */
public final class ScoreJson {

    private ScoreJson() {}

    /** The line, without a line end; with these wrong answers. */
    public static String write(AttributionScore score, List<Miss> misses) {
        return JsonLine.about(
                "",
                line -> {
                    score(line, score);
                    BoardJson.errors(line, misses);
                });
    }

    private static void score(JsonLine line, AttributionScore score) {
        line.text("schema", "hearsay/score/1");
        line.text("task", "attribution");
        line.text("hearsay", Version.NUMBER);
        line.count("articles", score.articles());
        line.count("words", score.words());
        line.count("left_out", score.leftOut());
        line.object("gold", () -> tally(line, score.gold()));
        line.object("predicted", () -> tally(line, score.predicted()));
        line.object("measures", () -> measures(line, score));
    }

    private static void tally(JsonLine line, Tally tally) {
        line.count("statements", tally.statements());
        line.count("with_source", tally.withSource());
        line.count("with_cue", tally.withCue());
    }

    private static void measures(JsonLine line, AttributionScore score) {
        for (Measure measure : Measure.values()) {
            line.object(measure.label(), () -> kinds(line, score, measure));
        }
    }

    private static void kinds(JsonLine line, AttributionScore score, Measure measure) {
        for (Kind kind : Kind.values()) {
            line.object(kind.label(), () -> counts(line, score.counts(kind, measure)));
        }
    }

    private static void counts(JsonLine line, Counts counts) {
        line.share("precision", counts.precision());
        line.share("recall", counts.recall());
        line.share("f1", counts.f1());
    }
}
