package dev.hearsay.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.page.Note;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DaterTest {
    private static final Optional<Instant> NEVER = Optional.empty();

    private static DateCandidate own(String words, From from, Role role) {
        return DateCandidate.own(words, from, role);
    }

    private static DateCandidate shown(String words, Role role, Place place) {
        return new DateCandidate(words, From.FURNITURE, role, place, Optional.empty());
    }

    private static DateFindings weigh(DateCandidate... candidates) {
        return Dater.weigh(List.of(candidates), NEVER, Optional.of("en-GB"));
    }

    private static Optional<String> published(DateFindings findings) {
        return findings.dates().published().map(DateEvidence::value);
    }

    @Test
    void structured_data_are_believed_before_what_stands_beside_the_headline() {
        DateFindings findings =
                weigh(
                        shown("18 July 2018", Role.UNKNOWN, Place.HEAD),
                        own("2018-07-16T10:12Z", From.JSON_LD, Role.PUBLISHED));
        assertThat(published(findings)).contains("2018-07-16T10:12");
        assertThat(findings.notes().stream().map(Note::text))
                .containsExactly(
                        "The page gives two dates of publication: 2018-07-16T10:12 in the structured"
                                + " data, 2018-07-18 in the words beside the headline; the first is believed.");
    }

    @Test
    void nothing_is_thrown_away_and_everything_says_why() {
        DateFindings findings =
                weigh(
                        own("2018-07-16", From.META, Role.PUBLISHED),
                        shown("16 July 2018", Role.UNKNOWN, Place.HEAD),
                        shown("1 May 2019", Role.UNKNOWN, Place.OTHERS));
        assertThat(findings.dates().evidence().stream().map(DateEvidence::why))
                .containsExactly(
                        "Nothing tells more surely when it was published.",
                        "It agrees with a meta element.",
                        "It stands beside another story, a comment or a menu.");
        assertThat(findings.dates().evidence().stream().map(DateEvidence::believed))
                .containsExactly(true, true, false);
    }

    @Test
    void a_date_of_change_is_not_the_date_of_publication() {
        DateFindings findings = weigh(own("2018-07-20", From.META, Role.MODIFIED));
        assertThat(published(findings)).isEmpty();
        assertThat(findings.dates().modified().map(DateEvidence::value)).contains("2018-07-20");
    }

    @Test
    void a_change_before_the_publication_is_not_believed() {
        DateFindings findings =
                weigh(
                        own("2018-07-16", From.JSON_LD, Role.PUBLISHED),
                        own("2018-07-01", From.JSON_LD, Role.MODIFIED));
        assertThat(findings.dates().modified()).isEmpty();
        assertThat(findings.dates().evidence().get(1).why())
                .isEqualTo("It is earlier than the publication.");
    }

    @Test
    void nothing_after_the_capture_is_believed_but_for_a_day_of_zones() {
        Optional<Instant> captured = Optional.of(Instant.parse("2018-07-16T23:00:00Z"));
        DateFindings findings =
                Dater.weigh(
                        List.of(
                                own("2018-07-19", From.JSON_LD, Role.PUBLISHED),
                                own("2018-07-17", From.META, Role.PUBLISHED)),
                        captured,
                        Optional.empty());
        assertThat(published(findings)).contains("2018-07-17");
        assertThat(findings.dates().evidence().get(0).why())
                .isEqualTo("It is later than the capture of the page.");
    }

    @Test
    void the_day_from_which_computers_count_is_no_date() {
        DateFindings findings = weigh(own("1970-01-01T00:00:00Z", From.META, Role.PUBLISHED));
        assertThat(published(findings)).isEmpty();
        assertThat(findings.dates().evidence()).hasSize(1);
    }

    @Test
    void a_date_without_its_year_stays_without_and_is_not_taken_for_the_whole() {
        DateFindings findings =
                weigh(
                        shown("10:12 16 July", Role.UNKNOWN, Place.HEAD),
                        shown("© 17.07.2018", Role.UNKNOWN, Place.FOOT));
        assertThat(published(findings)).isEmpty();
        assertThat(findings.dates().evidence().stream().map(DateEvidence::value))
                .containsExactly("--07-16", "2018-07-17");
    }

    @Test
    void the_day_of_the_writers_is_believed_where_the_page_shows_it() {
        DateFindings findings =
                weigh(
                        own("2018-07-17T02:30:00Z", From.JSON_LD, Role.PUBLISHED),
                        own("/2018/07/16/", From.URL, Role.PUBLISHED));
        assertThat(published(findings)).contains("2018-07-16");
    }

    @Test
    void what_is_no_date_gets_a_note() {
        assertThat(weigh(own("{{ page.date }}", From.META, Role.PUBLISHED)).notes())
                .containsExactly(
                        Note.of(
                                "date-unreadable",
                                "The page says '{{ page.date }}' where a date should stand."));
    }

    @Test
    void hours_ago_count_from_the_capture() {
        List<DateCandidate> ago = List.of(shown("2 hours ago", Role.UNKNOWN, Place.HEAD));
        Optional<Instant> captured = Optional.of(Instant.parse("2018-07-16T01:00:00Z"));
        assertThat(published(Dater.weigh(ago, captured, Optional.empty()))).contains("2018-07-15");
        assertThat(Dater.weigh(ago, NEVER, Optional.empty()).notes().get(0).text())
                .isEqualTo("The page says '2 hours ago' and nothing tells when it was looked at.");
    }
}
