package dev.hearsay.intake.warc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How many records were what.
 *
 * <pre>{@code
 * news.warc.gz: 812 pages. Passed over: 1,204 requests, 310 responses that are not HTML, 12 revisits.
 * }</pre>
 */
final class Tally {
    private static final int LISTED = 10_000;

    private final Map<Why, Long> passed = new EnumMap<>(Why.class);
    private long pages;
    private long failed;

    /** Why a record was passed over. */
    enum Why {
        REQUEST("request", "requests"),
        NOT_HTML("response that is not HTML", "responses that are not HTML"),
        STATUS("page with a status other than 200", "pages with a status other than 200"),
        EMPTY("empty page", "empty pages"),
        REVISIT("revisit", "revisits"),
        METADATA("record of metadata", "records of metadata"),
        OTHER("record of another type", "records of other types");

        private final String one;
        private final String several;

        Why(String one, String several) {
            this.one = one;
            this.several = several;
        }

        /** Why records of a type are passed over; none where they may hold a page. */
        static Optional<Why> of(String type) {
            return switch (type) {
                case "response", "resource" -> Optional.empty();
                case "request" -> Optional.of(REQUEST);
                case "revisit" -> Optional.of(REVISIT);
                case "metadata", "warcinfo" -> Optional.of(METADATA);
                default -> Optional.of(OTHER);
            };
        }

        private String counted(long count) {
            return count(count, one, several);
        }
    }

    void page() {
        pages++;
    }

    void pass(Why why) {
        passed.merge(why, 1L, Long::sum);
    }

    /** Counts a failure; false where there are too many to list. */
    boolean fail() {
        failed++;
        return failed <= LISTED;
    }

    /** Whether nothing was a record, not even a damaged one. */
    boolean nothing() {
        return pages == 0 && failed == 0 && passed.isEmpty();
    }

    /** All of it in one sentence or two. */
    String sentence(String origin) {
        List<String> parts = new ArrayList<>();
        passed.forEach((why, count) -> parts.add(why.counted(count)));
        StringBuilder sentence = new StringBuilder();
        sentence.append(origin).append(": ").append(count(pages, "page", "pages"));
        if (failed > 0) {
            sentence.append(", ").append(count(failed, "failure", "failures"));
        }
        if (failed > LISTED) {
            sentence.append(" (the first %d are listed)".formatted(LISTED));
        }
        sentence.append('.');
        if (!parts.isEmpty()) {
            sentence.append(" Passed over: ").append(String.join(", ", parts)).append('.');
        }
        return sentence.toString();
    }

    private static String count(long count, String one, String several) {
        return "%s %s"
                .formatted(String.format(Locale.ROOT, "%,d", count), count == 1 ? one : several);
    }
}
