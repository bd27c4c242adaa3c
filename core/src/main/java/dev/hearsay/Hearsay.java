package dev.hearsay;

import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Attributor;
import dev.hearsay.claim.Lists;
import dev.hearsay.dossier.Comparer;
import dev.hearsay.dossier.Dossier;
import dev.hearsay.meaning.MeaningFinder;
import dev.hearsay.page.Page;
import dev.hearsay.reading.Engine;
import dev.hearsay.reading.Reader;
import dev.hearsay.story.Gist;
import dev.hearsay.story.Grouper;
import dev.hearsay.story.Story;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads news articles and keeps who said what, according to whom.
 *
 * <pre>{@code
 * try (Hearsay hearsay = Hearsay.open()) {
 *     Account account = hearsay.read(Page.text("bridge.txt", "The mayor said the bridge is safe."));
 *     account.statements().get(0).attribution().source();   // [the mayor]
 * }
 * }</pre>
 *
 * <p>Opening loads the model (24 MB, a few tenths of a second); open once and keep it. One instance
 * serves any number of threads, each article being read on the thread that asks; the accounts are
 * the same on every run and for every number of threads. Close it when no thread reads any more: it
 * holds memory outside Java's heap. Nothing leaves the machine.
 */
public final class Hearsay implements AutoCloseable {
    private final Reader reader;
    private final Lists lists;

    private Hearsay(Reader reader, Lists lists) {
        this.reader = reader;
        this.lists = lists;
    }

    /**
     * Opens hearsay with the model that is shipped; {@link IllegalStateException} says why where it
     * cannot run on this machine.
     */
    public static Hearsay open() {
        return new Hearsay(Reader.open(), Lists.shipped());
    }

    /**
     * Opens hearsay with the model in a file; {@link IllegalStateException} says why where the file
     * is missing or holds none.
     */
    public static Hearsay open(Path model) {
        return new Hearsay(Reader.open(model), Lists.shipped());
    }

    /** The same with other lists; both share the model, and closing one closes the other. */
    public Hearsay with(Lists other) {
        return new Hearsay(reader, other);
    }

    /** The whole way from a page to its account; never throws on content. */
    public Account read(Page page) {
        Article article = Extractor.extract(page);
        return article.about().language().read()
                ? Attributor.attribute(reader.read(article), lists)
                : Account.unread(article);
    }

    /**
     * The whole way from accounts to dossiers, a story each, in the order of their first accounts;
     * loads a second model (23 MB). The same accounts in the same order give the same dossiers.
     * {@link IllegalArgumentException} where two accounts have one id.
     */
    public static List<Dossier> compare(List<Account> accounts) {
        Story.requireApart(accounts);
        try (MeaningFinder finder = MeaningFinder.open()) {
            Grouper grouper = new Grouper();
            accounts.forEach(account -> grouper.add(Gist.of(account, finder::find)));
            return grouper.groups().stream()
                    .map(places -> places.stream().map(accounts::get).toList())
                    .map(told -> compare(told, finder))
                    .toList();
        }
    }

    /**
     * The same of accounts that are taken for one story, whatever they tell of; {@link
     * IllegalArgumentException} where there is none.
     */
    public static Dossier compareTogether(List<Account> accounts) {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException(
                    "Could not compare '0 accounts': a story has one or more. Read articles first.");
        }
        try (MeaningFinder finder = MeaningFinder.open()) {
            return compare(accounts, finder);
        }
    }

    private static Dossier compare(List<Account> told, MeaningFinder finder) {
        return Comparer.compare(new Story(told.get(0).article().id(), told), finder::find);
    }

    /** What reads: the model and the versions below it, for the provenance of every account. */
    public Engine engine() {
        return reader.engine();
    }

    /** Frees the model; reading afterwards fails. */
    @Override
    public void close() {
        reader.close();
    }
}
