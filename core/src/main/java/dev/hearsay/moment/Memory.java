package dev.hearsay.moment;

import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/** What was read before: the last day, and the last quarter of a year. */
final class Memory {
    /** Characters that a quarter is remembered for: what one report of results takes. */
    private static final int REACH = 1500;

    private Optional<LocalDate> day = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalDate> sentenceDay = Optional.empty();
    private Optional<String> quarter = Optional.empty();
    private int quarterAt;
    private int now;

    /** The last day that was told. */
    Optional<LocalDate> day() {
        return day;
    }

    /** The first day of the last date that was told, however long that is. */
    Optional<LocalDate> date() {
        return date;
    }

    /** The last day that was told in this sentence. */
    Optional<LocalDate> sentenceDay() {
        return sentenceDay;
    }

    /** The last quarter that was told not far from here: {@code 2017-Q3}. */
    Optional<String> quarter() {
        return quarter.filter(q -> now - quarterAt <= REACH);
    }

    void goTo(Span place) {
        now = place.start();
    }

    void newSentence() {
        sentenceDay = Optional.empty();
    }

    /** Whether it is over before the article's own day; a running one is not reported yet. */
    private static boolean isOver(Stretch quarter, Optional<LocalDate> anchor) {
        return anchor.isEmpty()
                || quarter.to().filter(last -> last.isBefore(anchor.get())).isPresent();
    }

    void keep(Meaning meaning, Optional<LocalDate> anchor) {
        String value = meaning.value();
        Stretch stretch = Stretch.from(value);
        date = stretch.from().isPresent() ? stretch.from() : date;
        if (stretch.from().isPresent() && stretch.from().equals(stretch.to())) {
            day = stretch.from();
            sentenceDay = day;
        }
        if (value.length() == 7 && value.charAt(5) == 'Q' && value.indexOf('X') < 0) {
            boolean earlier = quarter().filter(q -> q.compareTo(value) > 0).isPresent();
            boolean worse = quarter().isPresent() && !isOver(stretch, anchor);
            quarter = earlier || worse ? quarter : Optional.of(value);
            quarterAt = now;
        }
    }
}
