package dev.hearsay.date;

import dev.hearsay.date.DateCandidate.Place;
import dev.hearsay.date.DateEvidence.From;
import dev.hearsay.date.DateEvidence.Precision;
import dev.hearsay.date.DateEvidence.Role;
import dev.hearsay.page.Note;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Weighs what may tell when an article was published and changed.
 *
 * <pre>{@code
 * 2018-07-16T10:12Z   from json-ld     published   believed: nothing tells more surely
 * July 16, 2018       from furniture   unknown     believed: it agrees
 * 20 July 2018        from time        unknown     not believed: it stands beside another story
 *   published 2018-07-16T10:12
 * }</pre>
 *
 * <p>Nothing is thrown away: every date stays, with one sentence that says why it was believed or
 * not. A date without its year stays without.
 */
public final class Dater {
    private final List<Note> notes = new ArrayList<>();
    private final List<Weighed> all = new ArrayList<>();

    private Dater() {}

    /**
     * Says which dates to believe.
     *
     * @param captured when the page was fetched
     * @param language the language that the page says it is in; its region tells the order of day
     *     and month in numbers
     */
    public static DateFindings weigh(
            List<DateCandidate> candidates, Optional<Instant> captured, Optional<String> language) {
        Dater dater = new Dater();
        DayOrder order = DayOrder.of(language);
        Doubts doubts = new Doubts(captured);
        for (DateCandidate candidate : candidates) {
            Optional<Stamp> stamp =
                    stamp(candidate, order).or(() -> Ago.parse(candidate.words(), captured));
            stamp.ifPresent(
                    told ->
                            dater.all.add(
                                    doubts.look(new Weighed(candidate, told, Optional.empty()))));
            if (stamp.isEmpty()) {
                dater.unreadable(candidate);
            }
        }
        return dater.findings();
    }

    private static Optional<Stamp> stamp(DateCandidate candidate, DayOrder order) {
        return candidate.from() == From.URL
                ? AddressDates.parse(candidate.words())
                : DateWords.parse(candidate.words(), order);
    }

    private void unreadable(DateCandidate candidate) {
        if (Ago.is(candidate.words())) {
            notes.add(
                    Note.of(
                            "date-relative",
                            "The page says '%s' and nothing tells when it was looked at."
                                    .formatted(candidate.words())));
        } else if (candidate.place() == Place.OWN && notes.isEmpty()) {
            String words = candidate.words();
            notes.add(
                    Note.of(
                            "date-unreadable",
                            "The page says '%s' where a date should stand."
                                    .formatted(
                                            words.length() > 40 ? words.substring(0, 40) : words)));
        }
    }

    private DateFindings findings() {
        Optional<Weighed> published = published();
        Optional<Weighed> modified = modified(published);
        List<DateEvidence> evidence = new ArrayList<>();
        Optional<DateEvidence> shownPublished = Optional.empty();
        Optional<DateEvidence> shownModified = Optional.empty();
        for (Weighed weighed : all) {
            DateEvidence one = evidence(weighed, published, modified);
            evidence.add(one);
            if (published.filter(best -> best.equals(weighed)).isPresent()) {
                shownPublished = Optional.of(one);
            }
            if (modified.filter(best -> best.equals(weighed)).isPresent()) {
                shownModified = Optional.of(one);
            }
        }
        published.ifPresent(this::contradictions);
        evidence.sort(Comparator.comparing(DateEvidence::from));
        return new DateFindings(new Dates(evidence, shownPublished, shownModified), notes);
    }

    private Stream<Weighed> sound() {
        return all.stream().filter(Weighed::isSound);
    }

    private Optional<Weighed> published() {
        List<Weighed> told =
                sound().filter(one -> one.role() != Role.MODIFIED)
                        .filter(one -> one.role() != Role.EVENT)
                        .toList();
        Optional<Weighed> best =
                told.stream()
                        .filter(one -> one.stamp().isWhole())
                        .min(Comparator.comparingInt(one -> one.rank() + strangeness(one)));
        return best.map(one -> LocalDay.find(one, sound().toList()).orElse(one))
                .map(this::first)
                .or(
                        () ->
                                told.stream()
                                        .filter(one -> one.from() != From.FURNITURE)
                                        .filter(one -> one.stamp().year() > 0)
                                        .min(
                                                Comparator.comparing(
                                                                (Weighed one) ->
                                                                        one.stamp().precision())
                                                        .reversed()
                                                        .thenComparing(Weighed::rank)));
    }

    /** Words around the article that contradict the month in the address count less. */
    private int strangeness(Weighed weighed) {
        boolean strange =
                weighed.from() != From.URL
                        && sound().filter(one -> one.from() == From.URL)
                                .anyMatch(one -> !one.stamp().agrees(weighed.stamp()));
        return strange && weighed.rank() > 40 ? 25 : 0;
    }

    /** The finer of those that tell the same day as surely. */
    private Weighed first(Weighed best) {
        if (best.stamp().precision() == Precision.MINUTE) {
            return best;
        }
        return sound().filter(
                        one ->
                                one.role() != Role.MODIFIED
                                        && one.from() == best.from()
                                        && one.candidate().place() == best.candidate().place())
                .filter(one -> one.stamp().precision() == Precision.MINUTE)
                .filter(one -> one.stamp().date().equals(best.stamp().date()))
                .findFirst()
                .orElse(best);
    }

    private Optional<Weighed> modified(Optional<Weighed> published) {
        Optional<LocalDate> first = published.flatMap(one -> one.stamp().date());
        return sound().filter(one -> one.role() == Role.MODIFIED && one.stamp().isWhole())
                .filter(one -> first.isEmpty() || !isBefore(one, first.get()))
                .min(Comparator.comparingInt(Weighed::rank));
    }

    private static boolean isBefore(Weighed weighed, LocalDate day) {
        return weighed.stamp().date().map(date -> date.isBefore(day.minusDays(1))).orElse(false);
    }

    private static DateEvidence evidence(
            Weighed weighed, Optional<Weighed> published, Optional<Weighed> modified) {
        Verdict verdict = Verdict.of(weighed, published, modified);
        DateCandidate candidate = weighed.candidate();
        return new DateEvidence(
                weighed.stamp().value(),
                weighed.stamp().precision(),
                weighed.stamp().zone(),
                candidate.from(),
                verdict.role(),
                candidate.words(),
                candidate.passage(),
                verdict.believed(),
                verdict.why());
    }

    /** Says so where sure places tell other days than the one that is believed. */
    private void contradictions(Weighed best) {
        Optional<LocalDate> day = best.stamp().date();
        for (Weighed other : all) {
            boolean sure =
                    other.isSound()
                            && other.rank() <= 50
                            && other.role() != Role.MODIFIED
                            && other.role() != Role.EVENT
                            && !other.stamp().agrees(best.stamp());
            boolean near =
                    day.isPresent()
                            && other.stamp()
                                    .date()
                                    .map(
                                            date ->
                                                    Math.abs(
                                                                    date.toEpochDay()
                                                                            - day.get()
                                                                                    .toEpochDay())
                                                            <= 1)
                                    .orElse(false);
            if (sure && !near) {
                notes.add(
                        Note.of(
                                "dates-differ",
                                "The page gives two dates of publication: %s in %s, %s in %s; the first is believed."
                                        .formatted(
                                                best.stamp().value(),
                                                best.name(),
                                                other.stamp().value(),
                                                other.name())));
                return;
            }
        }
    }
}
