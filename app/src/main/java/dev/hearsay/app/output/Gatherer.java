package dev.hearsay.app.output;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the accounts of a run until all are there; each failure is put out at once.
 *
 * <pre>{@code
 * id a1   kept
 * id a1   the same text: left out, as it is the same article
 * id a1   another text: fails, since nothing could tell the two apart afterwards
 * }</pre>
 */
public final class Gatherer implements Printer<Account> {
    private final Failures failures;
    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private int clashes;

    /** What is done with a failure. */
    @FunctionalInterface
    public interface Failures {
        /** Tells of an input that could not be read. */
        void failed(String origin, String why);
    }

    public Gatherer(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void begin() {}

    @Override
    public void done(Account made) {
        Article article = made.article();
        Account before = accounts.putIfAbsent(article.id(), made);
        if (before != null && !before.article().sha256().equals(article.sha256())) {
            clashes++;
            failures.failed(
                    article.origin(),
                    "Could not compare '%s': its id '%s' is that of another article, '%s'. Give every record an id of its own, or none."
                            .formatted(article.origin(), article.id(), before.article().origin()));
        }
    }

    @Override
    public void failed(String origin, String why) {
        failures.failed(origin, why);
    }

    @Override
    public void end() {}

    /** What was read, each article once, in the order of the inputs. */
    public List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** The tally of the run, with those that were read and could not be kept as failures. */
    public Tally count(Tally read) {
        return new Tally(read.done() - clashes, read.failed() + clashes);
    }
}
