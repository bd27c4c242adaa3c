package dev.hearsay.event;

import static dev.hearsay.event.Days.Match.APART;
import static dev.hearsay.event.Days.Match.FITS;
import static dev.hearsay.event.Days.Match.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaysTest {

    private static Days day(String value) {
        Optional<LocalDate> day = Optional.of(LocalDate.parse(value.substring(0, 10)));
        return Days.of(day, day, value);
    }

    private static Days words(String value) {
        return Days.of(Optional.empty(), Optional.empty(), value);
    }

    private static Days month(String first, String last, String value) {
        return Days.of(
                Optional.of(LocalDate.parse(first)), Optional.of(LocalDate.parse(last)), value);
    }

    @Test
    void days_of_the_calendar_are_compared_by_their_days() {
        assertThat(day("2026-05-14").match(day("2026-05-14"))).isEqualTo(SAME);
        assertThat(day("2026-05-14").match(day("2026-05-16"))).isEqualTo(APART);
        assertThat(day("2026-05-14").match(month("2026-05-01", "2026-05-31", "2026-05")))
                .isEqualTo(FITS);
    }

    @Test
    void a_weekday_without_a_date_tells_as_much_as_it_tells() {
        // 14 May 2026 is a Thursday.
        assertThat(words("XXXX-WXX-4").match(words("XXXX-WXX-4"))).isEqualTo(SAME);
        assertThat(words("XXXX-WXX-4").match(words("XXXX-WXX-5"))).isEqualTo(APART);
        assertThat(words("XXXX-WXX-4").match(day("2026-05-14"))).isEqualTo(SAME);
        assertThat(words("XXXX-WXX-5").match(day("2026-05-14"))).isEqualTo(APART);
        assertThat(words("XXXX-05-14").match(day("2026-05-14"))).isEqualTo(SAME);
        assertThat(words("XXXX-WXX-4").match(words("XXXX-05-14"))).isEqualTo(FITS);
    }

    @Test
    void an_hour_is_more_exact_than_its_day() {
        assertThat(day("2026-05-14T07:30").match(day("2026-05-14"))).isEqualTo(FITS);
        assertThat(day("2026-05-14T07:30").match(day("2026-05-14TMO"))).isEqualTo(FITS);
        assertThat(day("2026-05-14TAF").match(day("2026-05-14TMO"))).isEqualTo(APART);
        assertThat(words("XXXX-XX-XXT02:00").match(words("XXXX-XX-XXT02:30"))).isEqualTo(APART);
        assertThat(words("XXXX-WXX-4TEV").match(words("XXXX-WXX-4TNI"))).isEqualTo(SAME);
    }

    @Test
    void what_tells_no_day_fits_all() {
        assertThat(words("FUTURE_REF").open()).isTrue();
        assertThat(words("FUTURE_REF").match(day("2026-05-14"))).isEqualTo(FITS);
    }
}
