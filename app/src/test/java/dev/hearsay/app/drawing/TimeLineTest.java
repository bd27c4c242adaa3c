package dev.hearsay.app.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.app.drawing.TimeLine.Kind;
import dev.hearsay.app.drawing.TimeLine.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class TimeLineTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);

    private static Mark mark(LocalDate from, LocalDate to, String label, Kind kind) {
        return new Mark(from, to, label, "#a", kind);
    }

    private static Document line(Mark... marks) {
        return Jsoup.parse(TimeLine.of("t", "Days", List.of(marks)));
    }

    @Test
    void without_a_mark_there_is_no_line() {
        assertThat(TimeLine.of("t", "Days", List.of())).isEmpty();
    }

    @Test
    void the_list_says_what_is_drawn_in_order_of_the_days() {
        Document line =
                line(
                        mark(MAY.plusDays(2), MAY.plusDays(2), "Courier", Kind.ARTICLE),
                        mark(MAY, MAY.plusDays(60), "in two months", Kind.FORECAST),
                        mark(MAY, MAY, "on <Friday>", Kind.EVENT),
                        mark(MAY, MAY, "on that day", Kind.EVENT));

        assertThat(line.select(".days li").eachText())
                .containsExactly(
                        "2 May 2026 event on <Friday>; on that day",
                        "2 May to 1 Jul 2026 forecast in two months",
                        "4 May 2026 article Courier");
        assertThat(line.select("svg a")).hasSize(3);
    }

    @Test
    void days_stand_to_scale_and_a_long_gap_is_broken() {
        DayAxis near = DayAxis.of(List.of(MAY, MAY.plusDays(1), MAY.plusDays(4)));
        DayAxis far = DayAxis.of(List.of(MAY, MAY.plusYears(9)));

        assertThat(near.at(MAY.plusDays(1))).isEqualTo(5 + 90 / 4.0);
        assertThat(near.breaks()).isEmpty();
        assertThat(far.breaks()).containsExactly(50.0);
    }

    @Test
    void a_single_day_stands_in_the_middle() {
        assertThat(DayAxis.of(List.of(MAY)).at(MAY)).isEqualTo(50);
        assertThat(DayAxis.of(List.of(MAY)).ticks())
                .containsExactly(new DayAxis.Tick(50, "2 May 2026"));
    }

    @Test
    void what_has_no_room_is_only_in_the_list() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            marks.add(mark(MAY, MAY.plusDays(i), "m" + i, Kind.EVENT));
        }
        Document line = Jsoup.parse(TimeLine.of("t", "Days", marks));

        assertThat(line.select("svg a")).hasSize(12);
        assertThat(line.select(".days li")).hasSize(40);
        assertThat(line.select("figcaption").text()).endsWith("28 more only in the list");
    }
}
