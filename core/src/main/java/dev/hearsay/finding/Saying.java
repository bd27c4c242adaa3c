package dev.hearsay.finding;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.figure.Figure;
import dev.hearsay.text.Passage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence of an account, to be looked for in the others.
 *
 * @param from whose it is
 * @param passage the sentence
 * @param content its content words
 * @param statement the statement that most of it is, where it is one
 * @param figures the amounts in it
 */
record Saying(
        From from,
        Passage passage,
        Set<String> content,
        Optional<Statement> statement,
        List<Figure> figures) {

    /**
     * Where a sentence stands among all of a story.
     *
     * @param account the account
     * @param number the number of the account, from 0
     * @param family the number of the first account of its family
     * @param place the number of the sentence among those of all accounts
     * @param lead whether it stands in the first paragraph, which tells what the story is
     */
    record From(Account account, int number, int family, int place, boolean lead) {}

    /** The id of its article. */
    String article() {
        return from.account().article().id();
    }
}
