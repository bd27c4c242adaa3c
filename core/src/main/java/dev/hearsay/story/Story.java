package dev.hearsay.story;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import java.util.List;
import java.util.Optional;

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
 * @param accounts its accounts, in the order in which they came
 */
public record Story(String id, List<Account> accounts) {

    /** Copies its list. */
    public Story {
        accounts = List.copyOf(accounts);
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
