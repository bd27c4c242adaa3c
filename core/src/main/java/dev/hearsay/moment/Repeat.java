package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.util.Locale;
import java.util.Optional;

/** How often: {@code every year}, {@code each Monday}, {@code daily}, {@code Tuesday nights}. */
final class Repeat implements Sense {
    @Override
    public Optional<Meaning> of(Parts parts, Setting setting) {
        return Optional.of(Meaning.of(TimeExpression.Type.SET, value(parts)));
    }

    private static String value(Parts parts) {
        String part = parts.has(Slot.PART) ? "T" + parts.text(Slot.PART) : "";
        if (parts.has(Slot.VALUE)) {
            return parts.text(Slot.VALUE);
        }
        if (parts.has(Slot.WEEKDAY)) {
            return "XXXX-WXX-" + parts.number(Slot.WEEKDAY) + part;
        }
        if (parts.has(Slot.MONTH)) {
            String day =
                    parts.has(Slot.DAY)
                            ? String.format(Locale.ROOT, "-%02d", parts.number(Slot.DAY))
                            : "";
            return "XXXX-" + String.format(Locale.ROOT, "%02d", parts.number(Slot.MONTH)) + day;
        }
        if (parts.has(Slot.SEASON)) {
            return "XXXX-" + parts.text(Slot.SEASON);
        }
        if (!part.isEmpty()) {
            return "XXXX-XX-XX" + part;
        }
        Unit unit =
                Unit.parse(parts.has(Slot.UNIT) ? parts.text(Slot.UNIT) : parts.text(Slot.UNITS));
        return Length.value(unit, parts.has(Slot.N) ? parts.text(Slot.N) : "1");
    }
}
