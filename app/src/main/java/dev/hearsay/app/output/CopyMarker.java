package dev.hearsay.app.output;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.copy.Copies;

/** Marks the articles that an earlier one of the run equals, word by word or nearly. */
public final class CopyMarker implements Printer<Account> {
    private final Printer<Account> printer;
    private final Copies copies = new Copies();

    public CopyMarker(Printer<Account> printer) {
        this.printer = printer;
    }

    @Override
    public void begin() {
        printer.begin();
    }

    @Override
    public void done(Account made) {
        Article article = made.article();
        printer.done(made.with(copies.add(article.id(), article.origin(), article.fingerprint())));
    }

    @Override
    public void failed(String origin, String why) {
        printer.failed(origin, why);
    }

    @Override
    public void end() {
        printer.end();
    }
}
