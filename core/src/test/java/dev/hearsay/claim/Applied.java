package dev.hearsay.claim;

import dev.hearsay.Marked;
import dev.hearsay.reading.Attribution;
import dev.hearsay.reading.MarkedReading;
import dev.hearsay.reading.Reading;
import java.util.Comparator;
import java.util.List;

/** What a rule makes of a marked text, as marked text, in the order of the contents. */
final class Applied {
    private Applied() {}

    static String to(Rule rule, String marked) {
        return to(rule, MarkedReading.of(marked));
    }

    static String toHeaded(Rule rule, String marked) {
        return to(rule, MarkedReading.withHeadline(marked));
    }

    private static String to(Rule rule, Reading reading) {
        List<Attribution> attributions =
                rule.apply(reading, reading.attributions()).stream()
                        .sorted(
                                Comparator.comparing((Attribution a) -> a.span().start())
                                        .thenComparing(a -> -a.span().end()))
                        .toList();
        return Marked.of(reading.article().text(), attributions).toString();
    }
}
