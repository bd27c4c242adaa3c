package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression comes to.
 *
 * @param type what it tells
 * @param value its TIMEX3 value
 * @param mod what it says besides
 * @param stretch the days that it may stand for, where the value alone does not tell
 * @param anchored whether it was reckoned from the anchor
 */
record Meaning(
        TimeExpression.Type type,
        String value,
        Optional<TimeExpression.Modifier> mod,
        Optional<Stretch> stretch,
        boolean anchored) {

    static Meaning date(String value, boolean anchored) {
        boolean time = value.indexOf('T') > 0 && !value.endsWith("_REF");
        return new Meaning(
                time ? TimeExpression.Type.TIME : TimeExpression.Type.DATE,
                value,
                Optional.empty(),
                Optional.empty(),
                anchored);
    }

    static Meaning of(TimeExpression.Type type, String value) {
        return new Meaning(type, value, Optional.empty(), Optional.empty(), false);
    }

    /** The same with what a slot says besides: {@code early}, {@code about}. */
    Meaning with(Parts parts, Slot slot) {
        return parts.has(slot) ? with(TimeExpression.Modifier.valueOf(parts.text(slot))) : this;
    }

    Meaning with(TimeExpression.Modifier modifier) {
        return new Meaning(type, value, Optional.of(modifier), stretch, anchored);
    }

    Meaning between(LocalDate from, LocalDate to) {
        return new Meaning(type, value, mod, Optional.of(Stretch.of(from, to)), true);
    }

    /** The same, of these days. */
    Meaning during(Stretch days) {
        return new Meaning(type, value, mod, Optional.of(days), anchored);
    }
}
