package dev.hearsay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Layout;
import dev.hearsay.claim.Account;
import dev.hearsay.lineage.Lineage;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.page.Given;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only one account of a large story says. */
class OmissionRuleTest {
    private static final String SECRET =
            "Pilot Mira Olt warned the harbour office about broken lamps before Easter.";

    @Test
    void what_stands_at_the_end_of_another_long_account_is_not_left_out() {
        List<List<String>> texts = texts(100, 30);
        texts.get(3).set(5, SECRET);
        assertThat(only(texts)).contains(SECRET);
        texts.get(70)
                .set(
                        29,
                        "Mira Olt, a pilot, warned about broken lamps. It was before Easter and"
                                + " the harbour office knew.");
        assertThat(only(texts)).doesNotContain(SECRET);
    }

    @Test
    void of_a_large_story_it_is_said_that_not_all_was_compared_by_meaning() {
        List<List<String>> texts = texts(100, 30);
        assertThat(find(texts, new AtomicInteger()))
                .isNotEmpty()
                .allMatch(finding -> finding.why().contains("only the sentences nearest to it"));
        assertThat(find(texts(5, 30), new AtomicInteger()))
                .isNotEmpty()
                .allMatch(finding -> finding.why().endsWith("or in others."));
    }

    @Test
    @Timeout(60)
    void a_thousand_accounts_are_looked_through_in_seconds() {
        AtomicInteger meanings = new AtomicInteger();
        assertThat(find(texts(1_000, 30), meanings)).isNotEmpty();
        assertThat(meanings.get()).isLessThan(50_000);
    }

    private static List<String> only(List<List<String>> texts) {
        return find(texts, new AtomicInteger()).stream().map(Finding::what).toList();
    }

    private static List<Finding> find(List<List<String>> texts, AtomicInteger meanings) {
        List<Account> accounts = new ArrayList<>();
        for (List<String> sentences : texts) {
            accounts.add(account("a" + accounts.size(), sentences));
        }
        return new OmissionRule()
                .find(
                        new Bench(
                                new Story("story", accounts),
                                new Lineage(List.of()),
                                List.of(),
                                words -> meaning(words, meanings)));
    }

    /** Every sentence means something of its own. */
    private static Meaning meaning(String words, AtomicInteger meanings) {
        meanings.incrementAndGet();
        Random random = new Random(words.hashCode());
        float[] numbers = new float[64];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Meaning.of(numbers);
    }

    /** Sentences of eight words, of which half are those of the story. */
    private static List<List<String>> texts(int accounts, int sentences) {
        Random random = new Random(accounts);
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            List<String> text = new ArrayList<>();
            for (int j = 0; j < sentences; j++) {
                StringBuilder words = new StringBuilder("The");
                for (int k = 0; k < 8; k++) {
                    words.append(' ').append(word(random.nextInt(k < 4 ? 40 : 4_000)));
                }
                text.add(words + ".");
            }
            texts.add(text);
        }
        return texts;
    }

    private static String word(int number) {
        StringBuilder word = new StringBuilder("q");
        for (int rest = number + 30; rest > 0; rest /= 20) {
            word.append((char) ('a' + rest % 20)).append('o');
        }
        return word + "k";
    }

    private static Account account(String id, List<String> sentences) {
        String lead = "A ferry ran aground off Nordhavn.";
        String body = String.join(" ", sentences);
        String text = lead + "\n\n" + body;
        Layout layout =
                new Layout(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                Passage.of(text, new Span(0, lead.length())),
                                Passage.of(text, new Span(lead.length() + 2, text.length()))),
                        List.of());
        Article article =
                new Article(
                        id, id + ".txt", "00", text, layout, About.of(Given.NOTHING), List.of());
        return new Account(article, Optional.empty(), List.of(), List.of(), List.of());
    }
}
