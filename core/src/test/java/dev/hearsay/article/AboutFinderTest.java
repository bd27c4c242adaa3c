package dev.hearsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.date.DateEvidence;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AboutFinderTest {
    private static final String TEXT =
            "10:12 16 July\n\nBridge to reopen in May: mayor\n\nThe bridge will reopen in May, the mayor"
                    + " said in the harbour on Monday.\n\n© 17.07.2018";

    private static Article article(Given given) {
        return Extractor.extract(new Page("a.txt", Page.Kind.TEXT, TEXT, given));
    }

    @Test
    void timestamps_of_a_plain_text_are_evidence_with_their_place() {
        List<DateEvidence> evidence = article(Given.NOTHING).about().dates().evidence();
        assertThat(evidence.get(0).value()).isEqualTo("--07-16");
        assertThat(evidence.get(0).passage().map(passage -> passage.words()))
                .contains("10:12 16 July");
    }

    @Test
    void the_given_date_is_believed_before_the_address() {
        Given given =
                new Given(
                        Optional.empty(),
                        Optional.of("https://post.example/2018/07/15/bridge"),
                        Optional.empty(),
                        Optional.of("16 July 2018"),
                        Optional.empty(),
                        Optional.empty());
        assertThat(article(given).about().dates().published().map(DateEvidence::from))
                .contains(From.GIVEN);
        assertThat(article(given).about().dates().evidence().stream().map(DateEvidence::from))
                .contains(From.GIVEN, From.URL);
    }

    @Test
    void reading_twice_gives_the_same() {
        assertThat(article(Given.NOTHING)).isEqualTo(article(Given.NOTHING));
    }
}
