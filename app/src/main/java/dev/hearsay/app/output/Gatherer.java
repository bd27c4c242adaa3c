package dev.hearsay.app.output;

import dev.hearsay.article.Article;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Note;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the accounts of a run until all are there; each failure is put out at once.
 *
 * <pre>{@code
 * id a1   kept
 * id a1   the same text: left out, as it is the same article, with a note
 * id a1   another text: kept as a1#2, with a note
 * }</pre>
 */
public final class Gatherer implements Printer<Account> {
    private final Failures failures;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

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
        String id = article.id();
        for (int number = 2; isTaken(id, article); number++) {
            id = article.id() + "#" + number;
        }
        Account before = accounts.get(id);
        if (before != null) {
            noted(
                    before,
                    "'%s' was given more than once; it is taken once.".formatted(article.origin()));
        } else if (id.equals(article.id())) {
            accounts.put(id, made);
        } else {
            noted(
                    Identified.as(made, id),
                    "'%s' came under the id of another article; it is called '%s' here. Give every record an id of its own, or none."
                            .formatted(article.origin(), id));
        }
    }

    /** Whether another article has an id. */
    private boolean isTaken(String id, Article article) {
        Account before = accounts.get(id);
        return before != null && !before.article().sha256().equals(article.sha256());
    }

    private void noted(Account account, String words) {
        Note note = Note.of(Note.IDENTITY, words);
        Account noted = account.notes().contains(note) ? account : Identified.with(account, note);
        accounts.put(account.article().id(), noted);
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
}
