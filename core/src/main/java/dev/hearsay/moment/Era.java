package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Decades and centuries: {@code the 1990s}, {@code the late '60s}, {@code the 19th century}. */
final class Era implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        String value =
                parts.has(Slot.CENTURY)
                        ? String.format(Locale.ROOT, "%02d", parts.number(Slot.CENTURY) - 1)
                        : decade(parts.text(Slot.DECADE), setting);
        return Optional.of(
                Meaning.date(value, false).with(parts, Slot.APPROX).with(parts, Slot.PHASE));
    }

    /** {@code '60s} are of the last century, unless this one has them behind it. */
    private static String decade(String decade, Setting setting) {
        if (decade.length() != 1) {
            return decade;
        }
        int now = setting.anchor().map(LocalDate::getYear).orElse(2000);
        int tens = Integer.parseInt(decade);
        int century = 2000 + 10 * tens <= now ? 20 : 19;
        return century + decade;
    }
}
