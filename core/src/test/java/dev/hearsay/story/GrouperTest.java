package dev.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.hearsay.copy.Fingerprint;
import dev.hearsay.meaning.Meaning;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GrouperTest {
    private static final Gist NORDHAVN_FLOOD =
            gist(
                    "The river Tarn burst its banks in Nordhavn on Monday and flooded the old mill"
                            + " quarter. Mayor Ann Lee said three people died and 40 homes were lost.",
                    "Tarn Nordhavn Ann Lee");
    private static final Gist NORDHAVN_FLOOD_TOO =
            gist(
                    "Three people died when the Tarn flooded the mill quarter of Nordhavn. Ann Lee,"
                            + " the mayor, said that homes by the river were lost after the banks"
                            + " burst.",
                    "Tarn Nordhavn Ann Lee");
    private static final Gist KESTERIA_FLOOD =
            gist(
                    "The river Skelle burst its banks in Kesteria on Friday and flooded the new"
                            + " station. Mayor Bo Berg said two people died and 70 homes were lost.",
                    "Skelle Kesteria Bo Berg");
    private static final Gist TRIAL =
            gist(
                    "A court in Velm jailed the banker Orlo Vint for four years over forged"
                            + " receipts. Judge Ida Holm called the fraud patient and cruel.",
                    "Velm Orlo Vint Ida Holm");

    private static final Gist VELM_TRIAL =
            gist(
                    "A judge has sent somebody to prison over papers that a bank did not look at."
                            + " The court was full, and the fraud was called patient.",
                    "Velm");

    @Test
    void nothing_makes_no_story() {
        assertThat(new Grouper().groups()).isEmpty();
    }

    @Test
    void one_account_is_one_story() {
        assertThat(groups(TRIAL)).isEqualTo(List.of(List.of(0)));
    }

    @Test
    void one_thing_in_other_words_is_one_story() {
        assertThat(groups(NORDHAVN_FLOOD, NORDHAVN_FLOOD_TOO)).isEqualTo(List.of(List.of(0, 1)));
    }

    @Test
    void two_floods_stay_apart() {
        assertThat(groups(NORDHAVN_FLOOD, KESTERIA_FLOOD, TRIAL, NORDHAVN_FLOOD_TOO))
                .isEqualTo(List.of(List.of(0, 3), List.of(1), List.of(2)));
    }

    @Test
    void the_order_does_not_change_what_is_plain() {
        assertThat(groups(NORDHAVN_FLOOD_TOO, TRIAL, NORDHAVN_FLOOD, KESTERIA_FLOOD))
                .isEqualTo(List.of(List.of(0, 2), List.of(1), List.of(3)));
    }

    @Test
    void twice_is_equal() {
        Gist[] all = {KESTERIA_FLOOD, NORDHAVN_FLOOD, NORDHAVN_FLOOD_TOO, TRIAL};
        assertThat(groups(all)).isEqualTo(groups(all));
    }

    @Test
    void copies_join() {
        assertThat(groups(TRIAL, KESTERIA_FLOOD, TRIAL))
                .isEqualTo(List.of(List.of(0, 2), List.of(1)));
    }

    @Test
    void the_same_a_year_later_is_another_story() {
        Gist then = on(NORDHAVN_FLOOD, LocalDate.of(2017, 5, 2));
        Gist now = on(NORDHAVN_FLOOD_TOO, LocalDate.of(2018, 5, 7));
        assertThat(groups(then, now)).hasSize(2);
    }

    @Test
    void other_accused_at_the_head_part_two_trials() {
        Gist vint = named(TRIAL, "Orlo Vint", "Velm");
        Gist vintToo = named(VELM_TRIAL, "Orlo Vint", "Velm");
        Gist other = named(VELM_TRIAL, "Ann Lee", "Kesteria");
        assertThat(groups(vint, vintToo)).hasSize(1);
        assertThat(groups(vint, other)).hasSize(2);
    }

    @Test
    void a_lone_account_joins_once_others_tell_what_it_tells() {
        Gist quarter = gist("The mill quarter of Nordhavn lay under water.", "Nordhavn");
        assertThat(groups(KESTERIA_FLOOD, quarter, NORDHAVN_FLOOD, NORDHAVN_FLOOD_TOO))
                .isEqualTo(List.of(List.of(0), List.of(1, 2, 3)));
    }

    @Test
    void a_gist_of_nothing_stands_alone() {
        assertThat(groups(TRIAL, gist("", ""), gist("", ""))).hasSize(3);
    }

    @Test
    @Timeout(20)
    void ten_thousand_equal_texts_are_one_story_soon() {
        Gist[] all = new Gist[10_000];
        Arrays.fill(all, TRIAL);
        assertThat(groups(all)).hasSize(1);
    }

    @Test
    void a_text_of_many_words_does_no_harm() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            words.append(Integer.toString(i, 36)).append(' ');
        }
        assertThatCode(() -> groups(gist(words.toString(), ""), TRIAL)).doesNotThrowAnyException();
    }

    private static List<List<Integer>> groups(Gist... gists) {
        Grouper grouper = new Grouper();
        Arrays.stream(gists).forEach(grouper::add);
        return grouper.groups();
    }

    private static Gist on(Gist gist, LocalDate day) {
        return new Gist(
                gist.article(),
                gist.meaning(),
                gist.words(),
                gist.names(),
                gist.persons(),
                gist.places(),
                Optional.of(day),
                gist.fingerprint());
    }

    private static Gist named(Gist gist, String person, String place) {
        return new Gist(
                gist.article(),
                gist.meaning(),
                gist.words(),
                gist.names(),
                bag(person),
                bag(place),
                gist.day(),
                gist.fingerprint());
    }

    private static Bag bag(String names) {
        Map<String, Double> counts = new TreeMap<>();
        GistText.name(names, 1, counts);
        return GistText.names(counts);
    }

    /** The meaning is left out: these texts are told apart by what is written. */
    private static Gist gist(String text, String names) {
        List<Passage> body = new ArrayList<>();
        body.add(Passage.of(text, new Span(0, text.length())));
        return new Gist(
                "a",
                Meaning.NONE,
                GistText.words(List.of(text)),
                bag(names),
                Bag.EMPTY,
                Bag.EMPTY,
                Optional.empty(),
                Fingerprint.of(body));
    }
}
