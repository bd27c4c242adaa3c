package dev.hearsay.claim;

import dev.hearsay.article.Article;
import dev.hearsay.carrier.Wire;
import dev.hearsay.copy.Copy;
import dev.hearsay.entity.Entity;
import dev.hearsay.figure.Figure;
import dev.hearsay.forecast.Forecast;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.page.Note;
import dev.hearsay.text.Passage;
import dev.hearsay.written.Narrower;
import dev.hearsay.written.Written;
import dev.hearsay.written.WrittenFinder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one article hands on.
 *
 * @param article the article
 * @param wire the agency whose copy it is, where it is one's
 * @param statements its statements, in order of the text; one inside another follows it
 * @param figures the amounts that it gives, in order of the text, with their status
 * @param forecasts what it tells of what is to come, in order of the text
 * @param moments its words that say when, how long and how often, in order of the text
 * @param entities whom and what it names, and whoever speaks without a name, in order of the first
 *     mention
 * @param notes what a reader of the account should know, those of the intake first
 * @param written when it was written, as far as anything tells
 */
public record Account(
        Article article,
        Optional<Wire> wire,
        List<Statement> statements,
        List<Figure> figures,
        List<Forecast> forecasts,
        List<TimeExpression> moments,
        List<Entity> entities,
        List<Note> notes,
        Written written) {

    /** Copies its lists. */
    public Account {
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        forecasts = List.copyOf(forecasts);
        moments = List.copyOf(moments);
        entities = List.copyOf(entities);
        notes = List.copyOf(notes);
    }

    /** An account that tells no more than its statements. */
    public Account(
            Article article,
            Optional<Wire> wire,
            List<Statement> statements,
            List<Entity> entities,
            List<Note> notes) {
        this(
                article,
                wire,
                statements,
                List.of(),
                List.of(),
                List.of(),
                entities,
                notes,
                Written.UNKNOWN);
    }

    /** The account of an article in a language that is not read. */
    public static Account unread(Article article) {
        return new Account(
                article,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                article.notes(),
                WrittenFinder.find(article, List.of(), List.of()));
    }

    /**
     * The same of an article that is a copy of these.
     *
     * @param earlier when they were written, by their ids; those of which nothing is known are not
     *     in it
     */
    public Account with(List<Copy> copies, Map<String, Written> earlier) {
        Written narrowed = written;
        for (Copy copy : copies) {
            Written other = earlier.getOrDefault(copy.article(), Written.UNKNOWN);
            narrowed = Narrower.narrow(narrowed, copy, other);
        }
        // The notes on its own days are among the account's already.
        Stream<Note> conflicts = narrowed.notes().stream().skip(written.notes().size());
        List<Note> more =
                Stream.of(notes.stream(), copies.stream().map(Copy::note), conflicts)
                        .flatMap(all -> all)
                        .toList();
        return new Account(
                article.with(copies),
                wire,
                statements,
                figures,
                forecasts,
                moments,
                entities,
                more,
                narrowed);
    }

    /** The moment that some words tell, such as an occasion's: the longest that shares words. */
    public Optional<TimeExpression> moment(Passage words) {
        return moments.stream()
                .filter(moment -> moment.span().overlaps(words.span()))
                .max(Comparator.comparingInt(moment -> moment.span().length()));
    }
}
