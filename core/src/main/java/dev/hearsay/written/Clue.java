package dev.hearsay.written;

import dev.hearsay.article.Article;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.moment.TimeExpression;
import java.util.List;

/** One sort of thing that tells when an article was written. */
interface Clue {

    /** What it tells; nothing where it is not there. */
    List<Bound> bounds(Seen seen);

    /**
     * What clues look at.
     *
     * @param article the article
     * @param moments its time expressions
     * @param forecasts what it tells of what is to come
     */
    record Seen(Article article, List<TimeExpression> moments, List<Forecast> forecasts) {}
}
