package dev.hearsay.story;

import dev.hearsay.claim.Account;
import dev.hearsay.meaning.Meaning;
import java.util.function.Function;

/**
 * What of an account tells which story it belongs to.
 *
 * @param article the article's id
 * @param meaning what it is about
 */
public record Gist(String article, Meaning meaning) {

    /**
     * The gist of an account.
     *
     * @param meanings what words are about
     */
    public static Gist of(Account account, Function<String, Meaning> meanings) {
        return new Gist(account.article().id(), meanings.apply(account.article().text()));
    }
}
