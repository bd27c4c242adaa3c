package dev.hearsay.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-07-16       | 2018-07-16 | 2018-07-16 | 2018-07-16",
                "2018-02          | 2018-02-01 | 2018-02-28 | 2018-02",
                "2018             | 2018-01-01 | 2018-12-31 | 2018",
                "199              | 1990-01-01 | 1999-12-31 | 199X",
                "18               | 1800-01-01 | 1899-12-31 | 18XX",
                "2018-Q3          | 2018-07-01 | 2018-09-30 | 2018-35",
                "2018-H2          | 2018-07-01 | 2018-12-31 | 2018-41",
                "2018-WI          | 2018-12-01 | 2019-02-28 | 2018-24",
                "2018-W29         | 2018-07-16 | 2018-07-22 | 2018-07-16/2018-07-22",
                "2018-W29-WE      | 2018-07-21 | 2018-07-22 | 2018-07-21/2018-07-22",
                "2018-07-16T10:12 | 2018-07-16 | 2018-07-16 | 2018-07-16T10:12:00",
                "2018-07-16TNI    | 2018-07-16 | 2018-07-16 | 2018-07-16",
            })
    void a_value_tells_its_days(String value, LocalDate from, LocalDate to, String edtf) {
        Stretch stretch = Stretch.from(value);
        assertThat(stretch.from()).contains(from);
        assertThat(stretch.to()).contains(to);
        assertThat(stretch.edtf()).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({"P2M", "PT3H", "PRESENT_REF", "FUTURE_REF", "2018-13", "2018-02-30"})
    void what_tells_no_day_has_none(String value) {
        assertThat(Stretch.from(value)).isEqualTo(Stretch.NONE);
    }

    @Test
    void what_is_partly_told_has_no_days() {
        assertThat(Stretch.from("XXXX-11-18"))
                .isEqualTo(
                        new Stretch(Optional.empty(), Optional.empty(), Optional.of("XXXX-11-18")));
    }
}
