package dev.hearsay.moment;

import dev.hearsay.grammar.Tokens;

/**
 * The days of an expression, seen with the word before it: {@code since 2015} is open ahead, {@code
 * until Friday} behind.
 */
final class Bounds {
    private Bounds() {}

    static Stretch of(Tokens tokens, int start, Meaning meaning) {
        Stretch own = meaning.stretch().orElseGet(() -> own(meaning));
        if (meaning.type() != TimeExpression.Type.DATE && meaning.type() != TimeExpression.Type.TIME) {
            return own;
        }
        Stretch exact =
                meaning.mod().filter(m -> m == TimeExpression.Modifier.APPROX).isPresent()
                        ? own.about()
                        : own;
        return switch (tokens.lower(start - 1)) {
            case "since", "from" -> exact.onward();
            case "until", "till", "by" -> exact.upTo();
            case "before" -> exact.before();
            case "after" -> exact.after();
            default -> exact;
        };
    }

    private static Stretch own(Meaning meaning) {
        return switch (meaning.type()) {
            case DATE, TIME -> Stretch.from(meaning.value());
            case DURATION, SET -> Stretch.NONE;
        };
    }
}
