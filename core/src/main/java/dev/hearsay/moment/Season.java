package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Optional;

/** {@code last summer}, {@code the winter of 2014}, {@code this fall}. */
final class Season implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        String name = "-" + parts.text(Slot.SEASON);
        if (parts.has(Slot.YEAR)) {
            return Optional.of(meaning(parts, parts.text(Slot.YEAR) + name, false));
        }
        if (setting.anchor().isEmpty()) {
            return Optional.of(meaning(parts, "XXXX" + name, false));
        }
        LocalDate anchor = setting.anchor().get();
        if (parts.has(Slot.YEARWHICH)) {
            int year = anchor.getYear() + parts.number(Slot.YEARWHICH);
            return Optional.of(meaning(parts, year + name, true));
        }
        Stretch stretch = Stretch.from(anchor.getYear() + name);
        LocalDate first = stretch.from().orElse(anchor);
        LocalDate last = stretch.to().orElse(anchor);
        int year = Calendar.year(anchor, first, last, parts.number(Slot.WHICH, 2), setting.tense());
        return Optional.of(meaning(parts, year + name, true));
    }

    private static Meaning meaning(Parts parts, String value, boolean anchored) {
        return Meaning.date(value, anchored).with(parts, Slot.PHASE);
    }
}
