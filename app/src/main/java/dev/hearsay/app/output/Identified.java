package dev.hearsay.app.output;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Note;
import java.util.List;
import java.util.stream.Stream;

/** An account under another id, or with a note more. */
final class Identified {
    private Identified() {}

    /** The account with its article under another id. */
    static Account as(Account account, String id) {
        Article article = account.article();
        return account(
                account,
                new Article(
                        id,
                        article.origin(),
                        article.sha256(),
                        article.text(),
                        article.layout(),
                        article.about(),
                        article.notes()),
                account.notes());
    }

    /** The account with a note more. */
    static Account with(Account account, Note note) {
        return account(
                account,
                account.article(),
                Stream.concat(account.notes().stream(), Stream.of(note)).toList());
    }

    private static Account account(Account account, Article article, List<Note> notes) {
        return new Account(
                article,
                account.wire(),
                account.statements(),
                account.figures(),
                account.forecasts(),
                account.moments(),
                account.entities(),
                notes,
                account.written());
    }
}
