package dev.hearsay.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.text.Passage;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-07-16                       | 2018-07-16",
                "2018-07-16T10:12:33Z             | 2018-07-16T10:12",
                "2018-07-16T10:12:33.123+03:00    | 2018-07-16T10:12",
                "2018-07-16 10:12                 | 2018-07-16T10:12",
                "20180716                         | 2018-07-16",
                "20180716T101200Z                 | 2018-07-16T10:12",
                "2018/07/16                       | 2018-07-16",
                "Mon, 16 Jul 2018 10:12:00 GMT    | 2018-07-16T10:12",
                "16 Jul 2018 10:12 BST            | 2018-07-16T10:12",
                "July 16, 2018                    | 2018-07-16",
                "Jul. 16th, 2018 at 3:14 pm EDT   | 2018-07-16T15:14",
                "3:14 pm EDT, July 16, 2018       | 2018-07-16T15:14",
                "10:12 16 July                    | --07-16",
                "Mon, Jul 16                      | --07-16",
                "16th of July 2018                | 2018-07-16",
                "16-Jul-18                        | 2018-07-16",
                "16.07.2018                       | 2018-07-16",
                "© 17.07.2018                     | 2018-07-17",
                "7/16/2018                        | 2018-07-16",
                "July 2018                        | 2018-07",
                "1531735920                       | 2018-07-16T10:12",
                "1531735920000                    | 2018-07-16T10:12",
            })
    void reads_dates_as_pages_write_them(String words, String value) {
        assertThat(DateWords.parse(words, DayOrder.UNTOLD).map(Stamp::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({"en-US,2018-07-06", "en-GB,2018-06-07", "en_AU,2018-06-07", "en,2018"})
    void the_region_says_whether_the_day_or_the_month_comes_first(String language, String value) {
        DayOrder order = DayOrder.of(Optional.of(language));
        assertThat(DateWords.parse("07/06/2018", order).map(Stamp::value)).contains(value);
    }

    @Test
    void finds_the_dates_of_a_line_with_their_times() {
        String line = "Updated 3:14 pm EDT, July 16, 2018 | First published 15 July 2018";
        assertThat(DateWords.find(line).stream().map(span -> Passage.of(line, span).words()))
                .containsExactly("3:14 pm EDT, July 16, 2018", "15 July 2018");
    }

    @Test
    void finds_no_date_in_scores_prices_and_addresses() {
        for (String line :
                List.of("Nordhavn won 3-2", "it cost $20180716", "10.0.0.1", "may 10%", "3/4")) {
            assertThat(DateWords.find(line)).as(line).isEmpty();
        }
    }

    @Test
    void a_day_that_does_not_exist_is_no_date() {
        assertThat(DateWords.parse("2018-02-30", DayOrder.UNTOLD)).isEmpty();
        assertThat(DateWords.parse("0000-00-00", DayOrder.UNTOLD)).isEmpty();
    }

    @Test
    void a_weekday_that_it_was_not_makes_a_date_doubtful() {
        assertThat(DateWords.parse("Tuesday, July 16, 2018", DayOrder.UNTOLD).get().doubt())
                .contains("That day of the month was another day of the week.");
    }

    @ParameterizedTest
    @CsvSource({
        "entry-date published,PUBLISHED",
        "dateModified,MODIFIED",
        "last_updated,MODIFIED",
        "entry-date,UNKNOWN"
    })
    void names_of_classes_say_what_a_date_is_the_date_of(String name, Role role) {
        assertThat(DateWords.role(name)).isEqualTo(role);
    }

    @Test
    void words_before_a_date_say_what_it_is_the_date_of() {
        String line = "Posted on 15 July 2018, last updated 16 July 2018";
        assertThat(DateWords.find(line).stream().map(date -> DateWords.role(line, date)))
                .containsExactly(Role.PUBLISHED, Role.MODIFIED);
    }

    @Test
    void a_dateline_may_hold_the_date() {
        String line = "NORDHAVN, July 16, 2018 (Post) - The bridge will reopen, the mayor said.";
        assertThat(DateWords.opening(line).map(span -> Passage.of(line, span).words()))
                .contains("July 16, 2018");
        assertThat(DateWords.opening("The bridge was closed on July 16, 2018, she said."))
                .isEmpty();
    }

    @Test
    void a_megabyte_of_digits_takes_no_longer_than_its_length() {
        String hostile = "1/1/".repeat(100_000) + " 12:".repeat(100_000) + "jan ".repeat(50_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> DateWords.find(hostile));
    }
}
