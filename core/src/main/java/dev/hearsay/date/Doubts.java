package dev.hearsay.date;

import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What speaks against a date, whatever the others say; the first that does is told. */
final class Doubts {
    private static final int FIRST_YEAR = 1990;

    private final Optional<LocalDate> last;
    private final List<Function<Weighed, Optional<String>>> rules =
            List.of(
                    weighed -> weighed.stamp().doubt(),
                    this::isDefault,
                    this::isEarly,
                    this::isLate,
                    this::isCapture,
                    this::isOthers);

    /** Doubts about dates on a page that was captured then; a day is allowed for zones. */
    Doubts(Optional<Instant> captured) {
        this.last =
                captured.map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1));
    }

    /** The weighed date with the first doubt about it. */
    Weighed look(Weighed weighed) {
        return rules.stream()
                .flatMap(rule -> rule.apply(weighed).stream())
                .findFirst()
                .map(weighed::doubted)
                .orElse(weighed);
    }

    private Optional<String> isDefault(Weighed weighed) {
        boolean epoch = weighed.stamp().year() == 1970 && weighed.stamp().month() == 1;
        return when(
                epoch, "It is the day from which computers count, and means that no date was set.");
    }

    private Optional<String> isEarly(Weighed weighed) {
        int year = weighed.stamp().year();
        return when(
                year > 0 && year < FIRST_YEAR && weighed.from() != From.GIVEN,
                "No page of the web is from before %d.".formatted(FIRST_YEAR));
    }

    private Optional<String> isLate(Weighed weighed) {
        boolean late =
                last.isPresent()
                        && (weighed.stamp()
                                        .date()
                                        .map(date -> date.isAfter(last.get()))
                                        .orElse(false)
                                || weighed.stamp().year() > last.get().getYear());
        return when(late, "It is later than the capture of the page.");
    }

    private Optional<String> isCapture(Weighed weighed) {
        return when(
                weighed.from() == From.WARC,
                "It is when the page was captured: the article is no younger.");
    }

    private Optional<String> isOthers(Weighed weighed) {
        Place place = weighed.candidate().place();
        if (place == Place.OTHERS) {
            return Optional.of("It stands beside another story, a comment or a menu.");
        }
        boolean foot = place == Place.FOOT && weighed.role() == DateEvidence.Role.UNKNOWN;
        return when(foot, "It stands at the foot of the page.");
    }

    private static Optional<String> when(boolean so, String why) {
        return so ? Optional.of(why) : Optional.empty();
    }
}
