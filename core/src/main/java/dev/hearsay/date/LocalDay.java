package dev.hearsay.date;

import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The day of publication where it was published, where the surest date tells it in UTC.
 *
 * <pre>{@code
 * 2018-07-17T02:30:00Z   in the structured data
 * 2018-07-16 22:30       beside the headline: the same minute, in the zone of the writers
 *   2018-07-16 22:30
 * }</pre>
 */
final class LocalDay {
    private static final List<String> UTC = List.of("Z", "+00:00", "+0000", "UTC", "GMT");
    private static final int LATEST_ZONE = 10;
    private static final int EARLIEST_ZONE = 12;
    private static final int MOST_RANK = 50;

    private LocalDay() {}

    /** The date that tells the local day, where there is one and {@code best} does not. */
    static Optional<Weighed> find(Weighed best, List<Weighed> sound) {
        Optional<LocalTime> time = best.stamp().time();
        Optional<LocalDate> day = best.stamp().date();
        if (time.isEmpty()
                || day.isEmpty()
                || best.stamp().zone().filter(UTC::contains).isEmpty()) {
            return Optional.empty();
        }
        List<Weighed> near =
                sound.stream()
                        .filter(one -> one.role() != Role.MODIFIED && one.rank() <= MOST_RANK)
                        .filter(one -> one.stamp().zone().filter(UTC::contains).isEmpty())
                        .toList();
        boolean confirmed = near.stream().anyMatch(one -> one.stamp().date().equals(day));
        return confirmed
                ? Optional.empty()
                : near.stream()
                        .filter(one -> isSameMoment(one, day.get(), time.get()))
                        .min(Comparator.comparingInt(Weighed::rank));
    }

    private static boolean isSameMoment(Weighed one, LocalDate day, LocalTime time) {
        Optional<LocalDate> other = one.stamp().date();
        boolean before =
                other.equals(Optional.of(day.minusDays(1))) && time.getHour() < EARLIEST_ZONE;
        boolean after =
                other.equals(Optional.of(day.plusDays(1)))
                        && time.getHour() >= LATEST_ZONE
                        && isSure(one);
        boolean minute =
                one.stamp()
                        .time()
                        .map(own -> own.getMinute() % 15 == time.getMinute() % 15)
                        .orElse(true);
        return (before || after) && minute;
    }

    private static boolean isSure(Weighed one) {
        return one.from() == From.URL
                || one.role() == Role.PUBLISHED
                || (one.stamp().time().isPresent() && one.candidate().place() == Place.HEAD);
    }
}
