package dev.hearsay.app.report;

import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * In whose words something stands: in a statement's, else in the article's own.
 *
 * <pre>{@code
 * Ann Lee, 2      who says statement 2
 * the article     what stands in no statement, and no outlet is told
 * }</pre>
 *
 * @param name the speaker, else the words for the source, else {@code somebody}; the outlet or
 *     {@code the article} where no statement holds it
 * @param number the statement's number in the account, from 1; empty in the article's own words
 */
public record Whose(String name, Optional<Integer> number) {
    private static final String NOBODY = "somebody";
    private static final String ARTICLE = "the article";

    /** Whose words they are that stand in the statement with this id, or in none. */
    public static Whose of(Account account, Optional<String> id) {
        List<Statement> statements = account.statements();
        Optional<Integer> place =
                IntStream.range(0, statements.size())
                        .filter(i -> id.filter(statements.get(i).id()::equals).isPresent())
                        .boxed()
                        .findFirst();
        return place.map(i -> new Whose(speaker(statements.get(i)), Optional.of(i + 1)))
                .orElseGet(
                        () ->
                                new Whose(
                                        Wording.outlet(account.article()).orElse(ARTICLE),
                                        Optional.empty()));
    }

    private static String speaker(Statement statement) {
        return statement
                .speaker()
                .name()
                .or(() -> Wording.source(statement))
                .flatMap(Wording::filled)
                .orElse(NOBODY);
    }

    /** {@code Ann Lee (2)}. */
    public String line() {
        return name + number.map(n -> " (" + n + ")").orElse("");
    }
}
