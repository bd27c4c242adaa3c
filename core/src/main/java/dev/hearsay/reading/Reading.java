package dev.hearsay.reading;

import dev.hearsay.article.Article;
import dev.hearsay.page.Note;
import java.util.List;

/**
 * An article and what is marked in it.
 *
 * @param article the article that was read
 * @param quotations its quotations, in order of the text
 * @param attributions its attributions, in order of the text; one may stand inside another's
 *     content
 * @param mentions the words that mean somebody or something, in order of the text
 * @param moments the words that say when, in order of the text
 * @param notes what a reader should know about the reading
 */
public record Reading(
        Article article,
        List<Quotation> quotations,
        List<Attribution> attributions,
        List<Mention> mentions,
        List<Moment> moments,
        List<Note> notes) {

    /** Copies its lists. */
    public Reading {
        quotations = List.copyOf(quotations);
        attributions = List.copyOf(attributions);
        mentions = List.copyOf(mentions);
        moments = List.copyOf(moments);
        notes = List.copyOf(notes);
    }
}
