package dev.hearsay.story;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Several accounts of one thing.
 *
 * <pre>{@code
 * Courier    A ferry ran aground off Nordhavn …
 * Radio Nord Twelve hurt as ferry hits rocks …
 *   one story of two accounts
 * }</pre>
 *
 * @param id its name in every run over the same articles: made of the id of its first account
 * @param accounts its accounts, in the order in which they came; no two of one id
 */
public record Story(String id, List<Account> accounts) {

    /** Copies its list. */
    public Story {
        accounts = List.copyOf(accounts);
        requireApart(accounts);
    }

    /** Refuses accounts of which two have one id: nothing could tell them apart afterwards. */
    public static void requireApart(List<Account> accounts) {
        Set<String> ids = new TreeSet<>();
        for (Account account : accounts) {
            if (!ids.add(account.article().id())) {
                throw new IllegalArgumentException(
                        "Could not compare '%s': two accounts have the id '%s'. Give every article an id of its own, and each once."
                                .formatted(account.article().origin(), account.article().id()));
            }
        }
    }

    /** The account of an article by its id. */
    public Optional<Account> account(String article) {
        return accounts.stream().filter(a -> a.article().id().equals(article)).findFirst();
    }

    /** The statement that is cited; empty where it is not one of this story's. */
    public Optional<Statement> statement(Citation citation) {
        return account(citation.article())
                .flatMap(
                        account ->
                                account.statements().stream()
                                        .filter(s -> s.id().equals(citation.statement()))
                                        .findFirst());
    }
}
