package dev.hearsay.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    /** Numbers are the more alike the nearer they are; 10 apart is no pair. */
    private static List<List<Integer>> groups(double slack, List<List<Integer>> accounts) {
        return new Matching<>(accounts, (one, other) -> 10.0 - Math.abs(one - other), slack).find();
    }

    @Test
    void each_goes_with_the_likeliest_of_the_other_account() {
        assertThat(groups(0, List.of(List.of(20, 300), List.of(302, 23))))
                .containsExactly(List.of(20, 23), List.of(300, 302));
    }

    @Test
    void of_two_that_like_one_the_likelier_has_it() {
        assertThat(groups(0, List.of(List.of(20, 24), List.of(23))))
                .containsExactly(List.of(24, 23));
    }

    @Test
    void what_is_like_nothing_stays_alone() {
        assertThat(groups(0, List.of(List.of(20), List.of(31)))).isEmpty();
        assertThat(groups(0, List.of())).isEmpty();
        assertThat(groups(0, List.of(List.of(), List.of(1)))).isEmpty();
    }

    @Test
    void a_group_takes_in_only_what_goes_with_all_of_it() {
        List<List<Integer>> accounts = List.of(List.of(20), List.of(27), List.of(34));
        assertThat(groups(0, accounts)).containsExactly(List.of(20, 27));
        assertThat(groups(5, accounts)).containsExactly(List.of(20, 27, 34));
    }

    @Test
    void equal_items_of_several_accounts_are_several() {
        assertThat(groups(0, List.of(List.of(5), List.of(5), List.of(5))))
                .containsExactly(List.of(5, 5, 5));
    }
}
