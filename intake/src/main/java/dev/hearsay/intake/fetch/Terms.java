package dev.hearsay.intake.fetch;

import java.time.Clock;
import java.time.Duration;

/**
 * On what terms pages are fetched.
 *
 * <pre>{@code
 * Terms.of("0.1.0")
 *   ->  hearsay/0.1.0 (+reads articles for a person; see README), public addresses only,
 *       30 seconds and 10 MB a page, a second between two pages of one host
 * }</pre>
 *
 * @param agent how hearsay calls itself
 * @param allowPrivate whether addresses of this machine and of its own network may be asked
 * @param longest how long one page may take, from the name's lookup to its last byte, redirects and
 *     robots.txt among it
 * @param mostBytes how large a page may be, unpacked
 * @param pause how long to wait between two pages of one host
 * @param clock what time it is
 * @param lookup where hosts are
 */
public record Terms(
        String agent,
        boolean allowPrivate,
        Duration longest,
        int mostBytes,
        Duration pause,
        Clock clock,
        Lookup lookup) {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_BYTES = 10_000_000;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** The usual terms, for this version of hearsay. */
    public static Terms of(String version) {
        return new Terms(
                "hearsay/%s (+reads articles for a person; see README)".formatted(version),
                false,
                LONGEST,
                MOST_BYTES,
                PAUSE,
                Clock.systemUTC(),
                Lookup.system());
    }

    /** The same, with private addresses or without. */
    public Terms allowingPrivate(boolean allowed) {
        return new Terms(agent, allowed, longest, mostBytes, pause, clock, lookup);
    }

    /** The same, with other limits. */
    public Terms within(Duration time, int bytes) {
        return new Terms(agent, allowPrivate, time, bytes, pause, clock, lookup);
    }

    /** The same, with another pause. */
    public Terms pausing(Duration time) {
        return new Terms(agent, allowPrivate, longest, mostBytes, time, clock, lookup);
    }

    /** The same, with another clock and another way to find hosts. */
    public Terms asking(Clock other, Lookup names) {
        return new Terms(agent, allowPrivate, longest, mostBytes, pause, other, names);
    }
}
