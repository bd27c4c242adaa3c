package dev.hearsay.written;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.article.Article;
import dev.hearsay.article.Extractor;
import dev.hearsay.forecast.ForecastFinder;
import dev.hearsay.moment.MomentFinder;
import dev.hearsay.moment.TimeExpression;
import dev.hearsay.page.Given;
import dev.hearsay.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenFinderTest {
    private static final String BODY =
            "The mayor of Nordhavn told reporters that the bridge is safe, and he thanked the crew.";

    private static Written find(String text, Optional<String> date) {
        Optional<String> none = Optional.empty();
        Given given = new Given(none, none, none, date, none, none);
        Article article = Extractor.extract(new Page("a.txt", Page.Kind.TEXT, text, given));
        List<TimeExpression> moments = MomentFinder.find(article);
        return WrittenFinder.find(
                article, moments, ForecastFinder.find(article, moments, List.of()));
    }

    @Test
    void a_day_that_was_given_is_the_day() {
        Written written = find(BODY, Optional.of("2018-07-16"));
        assertThat(written.from()).contains(LocalDate.of(2018, 7, 16));
        assertThat(written.to()).contains(LocalDate.of(2018, 7, 16));
        assertThat(written.confidence()).isEqualTo(0.9);
    }

    @Test
    void a_month_stays_a_month() {
        Written written = find(BODY, Optional.of("July 2018"));
        assertThat(written.from()).contains(LocalDate.of(2018, 7, 1));
        assertThat(written.to()).contains(LocalDate.of(2018, 7, 31));
    }

    @Test
    void since_lies_behind_an_article_without_a_date() {
        Written written =
                find(BODY + " The bridge has been closed since September 2015.", Optional.empty());
        assertThat(written.from()).contains(LocalDate.of(2015, 9, 1));
        assertThat(written.to()).isEmpty();
        assertThat(written.why()).containsExactly("'since September 2015' lies behind it.");
    }

    @Test
    void what_is_to_come_lies_ahead_of_it() {
        Written written = find(BODY + " A tunnel will be opened in May 2020.", Optional.empty());
        assertThat(written.from()).isEmpty();
        assertThat(written.to()).contains(LocalDate.of(2020, 5, 31));
        assertThat(written.confidence()).isEqualTo(0.6);
    }

    @Test
    void nothing_is_claimed_where_nothing_tells() {
        assertThat(find(BODY, Optional.empty())).isEqualTo(Written.UNKNOWN);
    }

    @Test
    void words_that_contradict_the_page_are_a_note_and_not_a_choice() {
        Written written =
                find(BODY + " It has been closed since September 2019.", Optional.of("2018-07-16"));
        assertThat(written.to()).contains(LocalDate.of(2018, 7, 16));
        assertThat(written.confidence()).isEqualTo(0.45);
        assertThat(written.notes())
                .extracting(note -> note.kind())
                .containsExactly("written-conflict");
    }
}
