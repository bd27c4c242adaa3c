package dev.hearsay;

import dev.hearsay.claim.Account;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.meaning.MeaningFinder;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.story.Story;
import java.util.List;
import java.util.Optional;

/**
 * Articles of our own, read with the models and put into one story; both models are loaded once for
 * all tests.
 */
public final class ReadStory {
    private static final Hearsay HEARSAY = Hearsay.open();
    private static final MeaningFinder MEANINGS = MeaningFinder.open();

    private ReadStory() {}

    /** The account of an article whose id is its outlet. */
    public static Account account(String outlet, String text) {
        Given given =
                new Given(
                        Optional.of(outlet),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(outlet));
        return HEARSAY.read(new Page(outlet + ".txt", Page.Kind.TEXT, text, given));
    }

    /** A story of these accounts. */
    public static Story of(Account... accounts) {
        return new Story(accounts[0].article().id(), List.of(accounts));
    }

    /** What words are about. */
    public static Meaning meaning(String words) {
        return MEANINGS.find(words);
    }
}
