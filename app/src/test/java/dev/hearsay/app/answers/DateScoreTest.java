package dev.hearsay.app.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.moment.TimeExpression;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DateScoreTest {
    private static final String TEXT = "On Friday he left; two weeks ago she came, and now waits.";

    private static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static GoldTime gold(String words, String value) {
        return new GoldTime(at(words), "DATE", value);
    }

    private static TimeExpression read(String words, TimeExpression.Type type, String value) {
        return new TimeExpression(
                "m1",
                Passage.of(TEXT, at(words)),
                type,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "moment/test");
    }

    private static final Board BOARD =
            DateScore.board(
                    List.of(
                            new DateScore.Found(
                                    "g1",
                                    TEXT,
                                    List.of(
                                            gold("Friday", "2017-11-10"),
                                            gold("two weeks ago", "2017-W44"),
                                            gold("waits", "X")),
                                    List.of(
                                            read("Friday", TimeExpression.Type.DATE, "2017-11-10"),
                                            read("two weeks", TimeExpression.Type.DURATION, "P2W"),
                                            read(
                                                    "now",
                                                    TimeExpression.Type.DATE,
                                                    "PRESENT_REF")))));

    private static List<String> row(String name) {
        return BOARD.sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.name().equals(name))
                .flatMap(row -> row.cells().subList(0, 2).stream())
                .map(Cell::words)
                .toList();
    }

    @Test
    void strict_asks_for_the_same_characters() {
        assertThat(row("strict")).containsExactly("33.3", "33.3");
    }

    @Test
    void relaxed_asks_for_any_in_common() {
        assertThat(row("relaxed")).containsExactly("66.7", "66.7");
    }

    @Test
    void value_and_type_are_asked_of_what_was_met() {
        assertThat(row("value")).containsExactly("33.3", "33.3");
        assertThat(row("type")).containsExactly("33.3", "33.3");
    }

    @Test
    void every_wrong_answer_is_listed_by_what_is_wrong() {
        assertThat(BOARD.misses())
                .extracting(Miss::outcome, Miss::words, Miss::expected, Miss::got)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("missed", "waits", "DATE X", "nothing"),
                        org.assertj.core.groups.Tuple.tuple(
                                "value",
                                "two weeks ago",
                                "DATE 2017-W44",
                                "DURATION P2W \"two weeks\""),
                        org.assertj.core.groups.Tuple.tuple(
                                "beside", "now", "nothing", "DATE PRESENT_REF"));
    }
}
