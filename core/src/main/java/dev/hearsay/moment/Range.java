package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** From one date to another in one: {@code June 3-5}, {@code 1914-18}. */
final class Range implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        if (parts.has(Slot.YY)) {
            String century = parts.text(Slot.YEAR).substring(0, 2);
            int last = Integer.parseInt(century) * 100 + parts.number(Slot.YY);
            return between(parts.text(Slot.YEAR), Integer.toString(last));
        }
        Optional<Meaning> first = new Day().of(parts, setting);
        return first.map(Meaning::value)
                .flatMap(
                        value -> {
                            int day = parts.number(Slot.N2);
                            String last = value.substring(0, value.length() - 2);
                            return between(value, String.format(Locale.ROOT, "%s%02d", last, day));
                        });
    }

    private static Optional<Meaning> between(String first, String last) {
        if (first.compareTo(last) >= 0) {
            return Optional.empty();
        }
        Optional<LocalDate> from = Stretch.from(first).from();
        Optional<LocalDate> to = Stretch.from(last).to();
        boolean whole = first.indexOf('X') < 0;
        if (whole && (from.isEmpty() || to.isEmpty())) {
            return Optional.empty();
        }
        String value = first + "/" + last;
        return Optional.of(
                Meaning.date(value, false).during(new Stretch(from, to, Optional.of(value))));
    }
}
