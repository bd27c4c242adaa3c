package dev.hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CalendarNamesTest {

    @Test
    void months_and_days_are_known_by_long_and_short_names() {
        assertThat(CalendarNames.month("september")).isEqualTo(9);
        assertThat(CalendarNames.month("sept")).isEqualTo(9);
        assertThat(CalendarNames.month("monday")).isZero();
        assertThat(CalendarNames.weekday("monday")).isEqualTo(1);
        assertThat(CalendarNames.weekday("sun")).isEqualTo(7);
        assertThat(CalendarNames.weekday("may")).isZero();
    }

    @Test
    void a_year_has_twelve_whole_months_and_a_week_seven_whole_days() {
        assertThat(CalendarNames.wholeMonths()).hasSize(12).contains("may").doesNotContain("sept");
        assertThat(CalendarNames.wholeWeekdays())
                .containsExactly(
                        "friday",
                        "monday",
                        "saturday",
                        "sunday",
                        "thursday",
                        "tuesday",
                        "wednesday");
    }

    @Test
    void a_word_names_a_number_or_none() {
        assertThat(Lexicon.number("twelve")).isEqualTo(12);
        assertThat(Lexicon.number("dozen")).isZero();
        assertThat(Lexicon.number("bridge")).isZero();
    }
}
