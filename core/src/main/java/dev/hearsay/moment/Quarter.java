package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Quarters and halves of a year: {@code the third quarter of 2018}, {@code the latest quarter},
 * {@code the year-earlier period}, {@code the first half}.
 */
final class Quarter implements Sense {
    /** Days in which results of a quarter are still to be told: {@code expects to report}. */
    private static final int REPORTED = 75;

    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        boolean half = parts.has(Slot.HALF);
        int number = parts.number(half ? Slot.HALF : Slot.QUARTER);
        if (number > (half ? 2 : 4)) {
            return Optional.empty();
        }
        Meaning meaning =
                number > 0
                        ? numbered(parts, setting, half ? 6 : 3, number)
                        : spokenOf(parts, setting);
        Meaning whole = meaning.with(parts, Slot.PHASE);
        return Optional.of(parts.has(Slot.FISCAL) ? whole.during(Stretch.NONE) : whole);
    }

    private static Meaning numbered(Parts parts, Setting setting, int months, int number) {
        String name = (months == 6 ? "-H" : "-Q") + number;
        if (parts.has(Slot.YEAR)) {
            return Meaning.date(parts.text(Slot.YEAR) + name, false);
        }
        if (setting.anchor().isEmpty()) {
            return Meaning.date("XXXX" + name, false);
        }
        LocalDate anchor = setting.anchor().get();
        if (parts.has(Slot.YEARWHICH)) {
            return Meaning.date((anchor.getYear() + parts.number(Slot.YEARWHICH)) + name, true);
        }
        LocalDate first = LocalDate.of(anchor.getYear(), months * (number - 1) + 1, 1);
        LocalDate last = first.plusMonths(months).minusDays(1);
        int past = Calendar.year(anchor, first, last, 2, Tense.PAST);
        boolean ahead =
                setting.tense() == Tense.FUTURE
                        && last.withYear(past).plusDays(REPORTED).isBefore(anchor);
        return Meaning.date((ahead ? past + 1 : past) + name, true);
    }

    /** The quarter that was told of last, else the last that is over; or another from there. */
    private static Meaning spokenOf(Parts parts, Setting setting) {
        Optional<String> over =
                setting.anchor().map(anchor -> Calendar.quarter(anchor.minusMonths(3)));
        String latest = setting.memory().quarter().or(() -> over).orElse("XXXX-QX");
        boolean known = !latest.startsWith("X");
        if (parts.has(Slot.YEAR)) {
            String year = parts.text(Slot.YEAR);
            return Meaning.date(known ? year + latest.substring(4) : year, known);
        }
        if (parts.has(Slot.YEARWHICH) || parts.has(Slot.SIGN)) {
            return Meaning.date(known ? Shift.yearBefore(latest) : latest, known);
        }
        if (parts.has(Slot.WHICH)) {
            int which = parts.number(Slot.WHICH);
            return Meaning.date(
                    setting.anchor()
                            .map(anchor -> Calendar.quarter(anchor.plusMonths(3L * which)))
                            .orElse("XXXX-QX"),
                    setting.anchor().isPresent());
        }
        return Meaning.date(latest, known);
    }
}
