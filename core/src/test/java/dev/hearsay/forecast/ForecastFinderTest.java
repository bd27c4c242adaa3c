package dev.hearsay.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import dev.hearsay.text.Span;
import dev.hearsay.text.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ForecastFinderTest {

    private static List<Forecast> read(String text, Spoken... told) {
        Optional<String> none = Optional.empty();
        Given given = new Given(none, none, none, Optional.of("2018-07-16"), none, none);
        Article article = Extractor.extract(new Page("a.txt", Page.Kind.TEXT, text, given));
        return ForecastFinder.find(article, MomentFinder.find(article), List.of(told));
    }

    /** Each line of {@code forecasts.tsv}: its forecast, or none. */
    @TestFactory
    Stream<DynamicTest> finds_what_is_to_come_and_nothing_else() {
        return WordList.lines(ForecastFinderTest.class, "forecasts.tsv").stream()
                .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }

    private static void check(String line) {
        String[] fields = (line + "\t\t\t").split("\t", -1);
        String text = fields[0].replace("«", "").replace("»", "");
        List<String> found = read(text).stream().map(ForecastFinderTest::marked).toList();
        if (fields[0].indexOf('«') < 0) {
            assertThat(found).isEmpty();
        } else {
            String clause = fields[0].substring(fields[0].indexOf('«') + 1, fields[0].indexOf('»'));
            assertThat(found)
                    .containsExactly(String.join("|", clause, fields[1], fields[2], fields[3]));
        }
    }

    private static String marked(Forecast forecast) {
        return String.join(
                "|",
                forecast.passage().words(),
                forecast.modality().name().toLowerCase(Locale.ROOT),
                forecast.conditional() ? "if" : "",
                forecast.horizon().map(ForecastFinderTest::days).orElse(""));
    }

    private static String days(Horizon horizon) {
        String days = day(horizon.from()) + ".." + day(horizon.to());
        return days.equals("..") ? "" : days;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    @Test
    void a_forecast_in_a_statement_names_the_innermost() {
        String text = "Lee said Berg told her the bridge will reopen in May.";
        Spoken outer = new Spoken("s1", List.of(new Span(9, 52)));
        Spoken inner = new Spoken("s2", List.of(new Span(23, 52)));
        assertThat(read(text, outer, inner))
                .extracting(Forecast::statement)
                .containsExactly(Optional.of("s2"));
    }

    @Test
    void a_forecast_of_the_outlet_has_no_statement() {
        assertThat(read("The bridge will reopen in May."))
                .extracting(Forecast::statement)
                .containsExactly(Optional.empty());
    }

    @Test
    void the_words_of_the_horizon_hold_their_preposition() {
        assertThat(read("The work will be over by the end of May.").get(0).horizon())
                .map(horizon -> horizon.passage().words())
                .contains("by the end of May");
    }

    @Test
    void a_headline_tells_the_future_with_to() {
        String text = "Bridge to reopen in May\n\nThe mayor spoke to reporters in the town hall.";
        assertThat(read(text))
                .extracting(forecast -> forecast.passage().words())
                .containsExactly("Bridge to reopen in May");
    }

    @Test
    void a_horizon_has_passed_on_the_day_behind_its_last() {
        Horizon horizon = read("The bridge will reopen on July 20.").get(0).horizon().orElseThrow();
        assertThat(horizon.hasPassed(LocalDate.of(2018, 7, 20))).isFalse();
        assertThat(horizon.hasPassed(LocalDate.of(2018, 7, 21))).isTrue();
    }

    @Test
    void a_sentence_without_an_end_takes_no_long_time() {
        String text = "the town will grow and ".repeat(20_000);
        assertThat(read(text).size()).isGreaterThan(0);
    }
}
