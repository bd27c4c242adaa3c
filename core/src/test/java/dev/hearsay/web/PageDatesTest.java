package dev.hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.date.DateEvidence;
import dev.hearsay.date.Dater;
import dev.hearsay.date.Dates;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageDatesTest {
    private static final String PROSE =
            "<p>" + "The bridge will reopen in May, the mayor said in the harbour. ".repeat(5);

    private static Dates dates(String html) {
        Testimony testimony = Testimony.of(Jsoup.parse(html), Optional.empty());
        return Dater.weigh(testimony.dates(), Optional.empty(), Optional.of("en")).dates();
    }

    private static Optional<String> published(String html) {
        return dates(html).published().map(DateEvidence::value);
    }

    @Test
    void a_date_beside_the_headline_is_found() {
        assertThat(published("<h1>Bridge to reopen</h1><p>By Ann Lee, 16 July 2018</p>" + PROSE))
                .contains("2018-07-16");
    }

    @Test
    void the_date_of_a_related_story_never_wins() {
        assertThat(
                        published(
                                "<aside><time datetime=2019-05-01>1 May</time></aside>"
                                        + "<h1>Bridge to reopen</h1>"
                                        + PROSE
                                        + "<div class=related-stories><time datetime=2019-05-02>2 May</time></div>"))
                .isEmpty();
    }

    @Test
    void published_and_updated_are_told_apart_by_class_and_words() {
        Dates dates =
                dates(
                        "<h1>Bridge to reopen</h1><p>Updated <time datetime=2018-07-18>18 July</time> "
                                + "<time class='entry-date published' datetime=2018-07-16>16 July</time></p>"
                                + PROSE);
        assertThat(dates.published().map(DateEvidence::value)).contains("2018-07-16");
        assertThat(dates.modified().map(DateEvidence::value)).contains("2018-07-18");
    }

    @Test
    void dates_in_sentences_are_not_dates_of_the_article() {
        assertThat(
                        published(
                                "<h1>Bridge to reopen</h1>"
                                        + PROSE
                                        + " It fell on 16 July 2018. "
                                        + PROSE))
                .isEmpty();
    }

    @Test
    void a_hostile_page_is_read_in_bounded_time() {
        String html =
                "<h1>Bridge</h1>"
                        + "<div class='date post-date updated'><time>1/1/2018 ".repeat(20_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> dates(html));
    }
}
