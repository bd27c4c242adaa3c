package dev.hearsay.moment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.article.About;
import dev.hearsay.article.Article;
import dev.hearsay.article.Furniture;
import dev.hearsay.article.Layout;
import dev.hearsay.page.Given;
import dev.hearsay.text.Passage;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {

    private static Article article(Optional<String> date, String... stamps) {
        String text = String.join("\n", stamps);
        List<Furniture> furniture = new ArrayList<>();
        int start = 0;
        for (String stamp : stamps) {
            Span span = new Span(start, start + stamp.length());
            furniture.add(new Furniture(Passage.of(text, span), Furniture.Kind.TIMESTAMP));
            start = span.end() + 1;
        }
        Layout layout =
                new Layout(
                        Optional.empty(), Optional.empty(), Optional.empty(), List.of(), furniture);
        Optional<String> none = Optional.empty();
        Given given = new Given(none, none, none, date, none, none);
        return new Article("a", "a.txt", "00", text, layout, About.of(given), List.of());
    }

    @Test
    void the_given_date_is_the_anchor() {
        assertThat(AnchorFinder.find(article(Optional.of("2017-11-14T10:00:00Z"))))
                .contains(LocalDate.of(2017, 11, 14));
    }

    @Test
    void a_date_of_less_than_a_day_is_none() {
        assertThat(AnchorFinder.find(article(Optional.of("2017-11")))).isEmpty();
        assertThat(AnchorFinder.find(article(Optional.of("last Tuesday")))).isEmpty();
    }

    @Test
    void one_whole_date_among_the_timestamps_is_the_anchor() {
        assertThat(AnchorFinder.find(article(Optional.empty(), "10:12", "14 November 2017")))
                .contains(LocalDate.of(2017, 11, 14));
    }

    @Test
    void timestamps_at_odds_tell_nothing() {
        assertThat(AnchorFinder.find(article(Optional.empty(), "14 November 2017", "16 July 2018")))
                .isEmpty();
        assertThat(AnchorFinder.find(article(Optional.empty(), "16 July"))).isEmpty();
    }
}
