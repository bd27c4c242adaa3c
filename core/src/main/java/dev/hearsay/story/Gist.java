package dev.hearsay.story;

import dev.hearsay.claim.Account;
import dev.hearsay.copy.Fingerprint;
import dev.hearsay.entity.EntityKind;
import dev.hearsay.meaning.Meaning;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of an account tells which story it belongs to; some four kilobytes, whatever the article's
 * length.
 *
 * <pre>{@code
 * NORDHAVN - A ferry ran aground off Nordhavn on Monday. Captain Bo Berg said …
 *   words   aground 1.0, ferry 1.0, ran 1.0, …
 *   names   berg 1.0, bo 1.0, nordhavn 1.7
 *   persons berg 1.0, bo 1.0
 *   places  nordhavn 1.0
 * }</pre>
 *
 * @param article the article's id
 * @param meaning what it is about
 * @param words the words of headline and body, what stands at the head more than the rest
 * @param names the words of the names in it
 * @param persons the words of the names of the human beings that its head names
 * @param places the words of the names of the places there
 * @param day the day it was written, where that is known to a few days
 * @param fingerprint what tells its copies
 */
public record Gist(
        String article,
        Meaning meaning,
        Bag words,
        Bag names,
        Bag persons,
        Bag places,
        Optional<LocalDate> day,
        Fingerprint fingerprint) {

    /**
     * The gist of an account.
     *
     * @param meanings what words are about
     */
    public static Gist of(Account account, Function<String, Meaning> meanings) {
        return new Gist(
                account.article().id(),
                GistText.meaning(account.article(), meanings),
                GistText.words(account.article()),
                GistText.names(account.entities()),
                GistText.lead(account, EntityKind.PERSON),
                GistText.lead(account, EntityKind.PLACE),
                GistText.day(account.written()),
                account.article().fingerprint());
    }
}
