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
 * @param account the account
 * @param passage the sentence
 * @param content its content words
 * @param statement the statement that most of it is, where it is one
 * @param figures the amounts in it
 * @param lead whether it stands in the first paragraph, which tells what the story is
 */
record Saying(
        Account account,
        Passage passage,
        Set<String> content,
        Optional<Statement> statement,
        List<Figure> figures,
        boolean lead) {}
