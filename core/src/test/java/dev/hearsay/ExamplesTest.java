package dev.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.carrier.Wire;
import dev.hearsay.claim.Account;
import dev.hearsay.claim.Statement;
import dev.hearsay.entity.Entity;
import dev.hearsay.page.Page;
import dev.hearsay.reading.Attribution;
import dev.hearsay.text.Passage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What hearsay finds in {@code examples/}. {@code -Dgolden.renew=true} writes the accounts anew;
 * the diff is the review.
 */
final class ExamplesTest {
    /** Three points below what the shipped model reaches. */
    private static final double LEAST_FOUND = 0.87;

    private static final Hearsay HEARSAY = Hearsay.open();

    @AfterAll
    static void close() {
        HEARSAY.close();
    }

    static List<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void the_account_is_the_one_that_was_reviewed(Example example) throws IOException {
        Path file = example.folder().resolve("account.golden");
        String account = AccountText.of(HEARSAY.read(example.page()));
        if (Boolean.getBoolean("golden.renew")) {
            Files.writeString(file, account, StandardCharsets.UTF_8);
        }

        assertThat(account)
                .as("%s; where the change is meant, renew it as CONTRIBUTING.md says", file)
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    @Test
    void most_of_what_a_person_finds_is_found() {
        int found = 0;
        int all = 0;
        for (Example example : examples()) {
            Account account = HEARSAY.read(example.page());
            List<GoldStatement> gold = example.gold();
            List<GoldStatement> missed =
                    gold.stream()
                            .filter(g -> !g.isIn(account.article().text(), account.statements()))
                            .toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %2d of %2d statements%n",
                    example,
                    gold.size() - missed.size(),
                    gold.size());
            missed.forEach(statement -> System.out.println("    not " + statement));
            found += gold.size() - missed.size();
            all += gold.size();
        }
        System.out.printf(
                Locale.ROOT, "Found %d of %d, %.1f %%.%n", found, all, 100.0 * found / all);

        assertThat((double) found / all).isGreaterThanOrEqualTo(LEAST_FOUND);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_mistreated_example_is_read_twice_alike_and_its_passages_equal_their_words(
            Example example) {
        List<Page> pages =
                Mutations.of(example.page().source()).values().stream().map(example::page).toList();
        List<Account> accounts = pages.stream().parallel().map(HEARSAY::read).toList();

        accounts.forEach(ExamplesTest::check);
        assertThat(pages.stream().map(HEARSAY::read)).isEqualTo(accounts);
    }

    private static void check(Account account) {
        for (Statement statement : account.statements()) {
            Attribution attribution = statement.attribution();
            assertThat(attribution.rule()).isNotBlank();
            assertThat(attribution.confidence()).isBetween(0.0, 1.0);
            assertThat(statement.speaker().rule()).isNotBlank();
            assertThat(statement.speaker().confidence()).isBetween(0.0, 1.0);
            assertThat(statement.chain().carriers()).allMatch(link -> !link.rule().isBlank());
        }
        assertThat(account.entities()).allMatch(entity -> !entity.rule().isBlank());
        passages(account)
                .forEach(
                        passage ->
                                assertThat(Passage.of(account.article().text(), passage.span()))
                                        .isEqualTo(passage));
    }

    /** All words that the account shows. */
    private static Stream<Passage> passages(Account account) {
        List<Passage> all = new ArrayList<>();
        account.wire().flatMap(Wire::passage).ifPresent(all::add);
        for (Entity entity : account.entities()) {
            all.addAll(entity.roles());
            entity.mentions().forEach(mention -> all.add(mention.passage()));
        }
        for (Statement statement : account.statements()) {
            all.addAll(statement.attribution().content());
            all.addAll(statement.attribution().cue());
            all.addAll(statement.attribution().source());
            statement.chain().carriers().forEach(link -> all.add(link.passage()));
            statement.occasion().to().ifPresent(all::add);
            statement.occasion().where().ifPresent(all::add);
            statement.occasion().when().ifPresent(all::add);
        }
        return all.stream();
    }
}
