package dev.hearsay.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
    private static final Numbers NUMBERS = new Numbers();

    private static String at(String kind, String text) {
        Tokens tokens = Tokens.of(text, new Span(0, text.length()));
        return NUMBERS.at(kind, tokens, 0)
                .map(l -> l.value() + " " + tokens.passage(0, l.end()).words())
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n      | 12 days                  | 12 12",
                "n      | 2.5 years                | 2.5 2.5",
                "n      | 1,200 years              | 1200 1,200",
                "n      | 2 1/2 years              | 2.5 2 1/2",
                "n      | twenty-six days          | 26 twenty-six",
                "n      | two and a half years     | 2.5 two and a half",
                "n      | a hundred years          | 100 a hundred",
                "n      | two hundred and six days | 206 two hundred and six",
                "n      | 12345678 days            | nothing",
                "year   | 1998                     | 1998 1998",
                "year   | nineteen ninety-eight    | 1998 nineteen ninety-eight",
                "year   | two thousand             | 2000 two thousand",
                "year   | 2254                     | nothing",
                "year   | 1998.5                   | nothing",
                "day    | 31 May                   | 31 31",
                "day    | 3rd of May               | 3 3rd",
                "day    | 32                       | nothing",
                "day    | 10,000                   | nothing",
                "minute | 05                       | 5 05",
                "minute | 5                        | nothing",
                "hhmm   | 1462                     | nothing",
                "decade | 1990s                    | 199 1990s",
                "decade | 90s                      | nothing",
            })
    void a_number_is_read_whole_or_not_at_all(String kind, String text, String expected) {
        assertThat(at(kind, text)).isEqualTo(expected);
    }
}
