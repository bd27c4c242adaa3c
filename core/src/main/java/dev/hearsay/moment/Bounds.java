package dev.hearsay.moment;

import dev.hearsay.grammar.Tokens;
import java.util.List;

/**
 * The days of an expression, seen with the word before it: {@code since 2015} is open ahead, {@code
 * until Friday} behind; {@code from} is open only where the words go on to say until when.
 */
final class Bounds {
    private static final List<String> GOES_ON =
            List.of("on", "onward", "onwards", "through", "till", "to", "until");

    private Bounds() {}

    static Stretch of(Tokens tokens, int start, int end, Meaning meaning) {
        Stretch own = meaning.stretch().orElseGet(() -> own(meaning));
        if (meaning.type() != TimeExpression.Type.DATE
                && meaning.type() != TimeExpression.Type.TIME) {
            return own;
        }
        Stretch exact =
                meaning.mod().filter(m -> m == TimeExpression.Modifier.APPROX).isPresent()
                        ? own.about()
                        : own;
        return switch (tokens.lower(start - 1)) {
            case "since" -> exact.onward();
            case "from" -> GOES_ON.contains(tokens.lower(end)) ? exact.onward() : exact;
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
