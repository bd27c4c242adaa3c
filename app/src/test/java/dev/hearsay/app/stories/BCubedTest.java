package dev.hearsay.app.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BCubedTest {
    private static final List<String> GOLD = List.of("a", "a", "a", "b");

    @Test
    void the_same_groups_are_right_in_full() {
        BCubed score = BCubed.of(GOLD, List.of(List.of(0, 1, 2), List.of(3)));
        assertThat(score).isEqualTo(new BCubed(1, 1));
    }

    @Test
    void counts_article_by_article() {
        BCubed score = BCubed.of(GOLD, List.of(List.of(0, 1), List.of(2, 3)));
        assertThat(score.precision()).isCloseTo(3.0 / 4, within(1e-9));
        assertThat(score.recall()).isCloseTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4, within(1e-9));
    }

    @Test
    void one_heap_has_full_recall() {
        BCubed score = BCubed.of(GOLD, List.of(List.of(0, 1, 2, 3)));
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isCloseTo((3 * 3.0 / 4 + 1.0 / 4) / 4, within(1e-9));
    }

    @Test
    void no_articles_score_nothing() {
        assertThat(BCubed.of(List.of(), List.of()).f1()).isZero();
    }
}
