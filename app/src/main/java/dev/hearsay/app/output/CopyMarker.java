package dev.hearsay.app.output;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.copy.Copies;
import dev.hearsay.copy.Copy;
import dev.hearsay.written.Written;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Marks the articles that an earlier one of the run equals, word by word or nearly, and narrows by
 * it when they were written; later ones are not looked at.
 */
public final class CopyMarker implements Printer<Account> {
    private final Printer<Account> printer;
    private final Copies copies = new Copies();
    private final Map<String, Written> days = new TreeMap<>();

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
        List<Copy> before = copies.add(article.id(), article.origin(), article.fingerprint());
        Account marked = made.with(before, days);
        if (marked.written().to().isPresent()) {
            days.putIfAbsent(article.id(), marked.written());
        }
        printer.done(marked);
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
