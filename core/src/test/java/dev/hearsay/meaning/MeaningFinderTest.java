package dev.hearsay.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class MeaningFinderTest {
    private static final MeaningFinder FINDER = MeaningFinder.open();

    @AfterAll
    static void close() {
        FINDER.close();
    }

    @Test
    void what_means_the_same_is_liker_than_what_does_not() {
        Meaning bridge = FINDER.find("The bridge over the Velm will reopen in May.");
        Meaning again = FINDER.find("In May traffic will cross the Velm bridge again.");
        Meaning cook = FINDER.find("A cook in Kesteria was fined for selling old fish.");
        assertThat(bridge.likeness(again)).isGreaterThan(0.75);
        assertThat(bridge.likeness(cook)).isLessThan(0.3);
    }

    @Test
    void the_same_words_mean_the_same_on_every_run() {
        Meaning once = FINDER.find("The bridge is safe.");
        assertThat(FINDER.find("The bridge is safe.").likeness(once))
                .isEqualTo(once.likeness(once));
    }

    @Test
    void no_words_are_like_nothing() {
        assertThat(FINDER.find(" \n")).isSameAs(Meaning.NONE);
        assertThat(Meaning.NONE.likeness(FINDER.find("The bridge is safe."))).isZero();
    }

    @Test
    void what_follows_the_longest_text_is_left_out() {
        String longest = "bridge ".repeat(MeaningFinder.LONGEST);
        Meaning more = FINDER.find(longest + "a cook was fined");
        assertThat(more.likeness(FINDER.find(longest))).isGreaterThan(0.99999);
    }

    @Test
    void the_middle_of_two_is_like_both() {
        Meaning bridge = FINDER.find("The bridge over the Velm will reopen in May.");
        Meaning cook = FINDER.find("A cook in Kesteria was fined for selling old fish.");
        Meaning middle = Meaning.middle(List.of(bridge, cook));
        assertThat(middle.likeness(bridge)).isBetween(0.6, 0.9);
        assertThat(middle.likeness(cook)).isBetween(0.6, 0.9);
        assertThat(Meaning.middle(List.of())).isSameAs(Meaning.NONE);
    }
}
