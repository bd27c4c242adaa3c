package dev.hearsay.moment;

import dev.hearsay.grammar.Parts;
import dev.hearsay.grammar.Slot;
import java.util.Optional;

/** The senses by the names that {@code rules.tsv} calls them. */
final class Senses {
    private Senses() {}

    static Sense of(String name) {
        return switch (name) {
            case "day" -> new Day();
            case "fiscal" -> Senses::fiscal;
            case "range" -> new Range();
            case "era" -> new Era();
            case "holiday" -> new Holiday();
            case "length" -> new Length();
            case "none" -> (parts, setting) -> Optional.empty();
            case "quarter" -> new Quarter();
            case "repeat" -> new Repeat();
            case "season" -> new Season();
            case "shift" -> new Shift();
            case "turn" -> new Turn();
            case "vague" -> Senses::vague;
            default ->
                    throw new IllegalArgumentException(
                            "Could not find the sense '%s': it is none of Senses. Correct rules.tsv."
                                    .formatted(name));
        };
    }

    /** {@code fiscal 2018}: which days those are, every company says for itself. */
    private static Optional<Meaning> fiscal(Parts parts, Setting setting) {
        return Optional.of(Meaning.date(parts.text(Slot.YEAR), false).during(Stretch.NONE));
    }

    /** {@code now}, {@code recently}, {@code the near future}: a value that the list gives. */
    private static Optional<Meaning> vague(Parts parts, Setting setting) {
        return Optional.of(Meaning.date(parts.text(Slot.REF), false));
    }
}
