package dev.hearsay.story;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearsay.article.Extractor;
import dev.hearsay.claim.Account;
import dev.hearsay.page.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several accounts of one thing. */
class StoryTest {

    @Test
    void two_accounts_of_one_id_are_refused() {
        Account account =
                Account.unread(Extractor.extract(Page.text("ferry.txt", "A ferry sank.\n")));
        String id = account.article().id();

        assertThatThrownBy(() -> new Story("a", List.of(account, account)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Could not compare 'ferry.txt': two accounts have the id '%s'. Give every article an id of its own, and each once.",
                        id);
    }
}
