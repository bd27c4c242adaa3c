package dev.hearsay.claim;

import dev.hearsay.article.Article;
import dev.hearsay.article.Note;
import java.util.List;

/**
 * What one article hands on.
 *
 * @param article the article
 * @param statements its statements, in order of the text; one inside another follows it
 * @param notes what a reader of the account should know, those of the intake first
 */
public record Account(Article article, List<Statement> statements, List<Note> notes) {

    /** Copies its lists. */
    public Account {
        statements = List.copyOf(statements);
        notes = List.copyOf(notes);
    }
}
