package dev.hearsay.app.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.stories.GroupingScore.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupingScoreTest {
    private static final List<Told> ARTICLES =
            List.of(
                    new Told("f1", "ferry", "A ferry ran aground off Nordhavn."),
                    new Told("f2", "ferry", "The ferry aground off Nordhavn was refloated."),
                    new Told("c1", "cook", "A cook in Kesteria was fined."));

    @Test
    void stands_beside_a_grouping_by_words() {
        assertThat(GroupingScore.board(ARTICLES, List.of(List.of(0, 1), List.of(2))).table("g"))
                .contains("hearsay        ", "tf-idf, tuned  ", "100.0");
    }

    @Test
    void lists_what_was_mixed_and_what_was_split() {
        assertThat(GroupingScore.board(ARTICLES, List.of(List.of(0, 2), List.of(1))).errors())
                .isEqualTo(
                        """
                        f1 2 articles mixed
                            [cook, ferry] -> f1 c1
                        ferry 2 parts split
                            ferry -> f1 | f2
                        """);
    }
}
