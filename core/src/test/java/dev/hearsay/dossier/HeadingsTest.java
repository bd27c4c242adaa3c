package dev.hearsay.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.ReadStory;
import dev.hearsay.claim.Account;
import dev.hearsay.finding.Finding;
import dev.hearsay.finding.Side;
import dev.hearsay.story.Story;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What findings are called. */
class HeadingsTest {

    @Test
    void a_verb_beside_a_length_of_time_gives_way_to_the_noun_that_both_have() {
        Told one = account("a", "The talks are to last [two or three days], a spokesman said.");
        Told other = account("b", "Bo Berg said the talks would last [three days].");
        assertThat(headed(Finding.Kind.FIGURE, "last", one, other)).isEqualTo("talks");
    }

    @Test
    void a_short_unit_is_written_as_the_article_has_it() {
        Told one = account("a", "The fall happened [640 metres] below ground.");
        Told other = account("b", "It came down [640 metres] under Nordhavn.");
        assertThat(headed(Finding.Kind.FIGURE, "m", one, other)).isEqualTo("metres");
    }

    @Test
    void what_a_share_is_of_is_said_by_the_words_before_of() {
        Told one = account("a", "She demands a rise of [twelve percent].");
        Told other = account("b", "They want [12 percent] more.");
        assertThat(headed(Finding.Kind.FIGURE, "percent", one, other)).isEqualTo("rise");
    }

    @Test
    void what_is_counted_and_what_became_of_it_is_left() {
        Told one = account("a", "[Nine miners] were killed in the fall.");
        Told other = account("b", "[Ten miners] were killed.");
        assertThat(headed(Finding.Kind.FIGURE, "miners killed", one, other))
                .isEqualTo("miners killed");
    }

    @Test
    void words_of_an_event_that_do_not_stand_together_are_told_by_the_noun() {
        Told one = account("a", "Its inspection, on [19 May], had found nothing.");
        Told other = account("b", "The inspection of [19 May] found nothing.");
        assertThat(headed(Finding.Kind.DATE, "inspection found", one, other))
                .isEqualTo("inspection");
    }

    @Test
    void what_happened_to_nobody_is_said_in_the_articles_words() {
        Told one = account("a", "[No civilians were hurt], the ministry said.");
        Told other = account("b", "[Five workers] were hurt.");
        assertThat(headed(Finding.Kind.OUTCOME, "people", one, other)).isEqualTo("civilians hurt");
    }

    /** An article, and in brackets what the finding lays side by side. */
    private record Told(Account account, Side side) {}

    private static Told account(String id, String marked) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Passage passage = Passage.of(text, new Span(start, end));
        return new Told(
                ReadStory.account(id, text),
                new Side(id, passage, id, Optional.empty(), Optional.empty()));
    }

    private static String headed(Finding.Kind kind, String what, Told... told) {
        Story story = ReadStory.of(Arrays.stream(told).map(Told::account).toArray(Account[]::new));
        List<Side> sides = Arrays.stream(told).map(Told::side).toList();
        Finding finding =
                new Finding("x1", kind, Finding.Relation.DIFFER, what, sides, 0.8, "Why.", "r");
        return new Headings(story).head(finding).what();
    }
}
