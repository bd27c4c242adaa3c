package dev.hearsay.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * The line on standard error that tells how far a run is, where a person can see it.
 *
 * <pre>{@code
 * 1240 articles, 31.0 a second, 2 failed
 * }</pre>
 */
final class Progress {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final Instant start = Instant.now();
    private Instant shown = start;
    private boolean visible;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows how far the run is, a few times a second at most. */
    void at(Tally tally) {
        Instant now = Instant.now();
        if (terminal.live() && Duration.between(shown, now).compareTo(PAUSE) > 0) {
            shown = now;
            visible = true;
            terminal.tell(CLEAR + line(tally, Duration.between(start, now)));
        }
    }

    private static String line(Tally tally, Duration time) {
        return String.format(
                Locale.ROOT,
                "%d articles, %.1f a second%s",
                tally.done(),
                tally.done() * 1000.0 / Math.max(1, time.toMillis()),
                tally.failed() == 0 ? "" : ", %d failed".formatted(tally.failed()));
    }

    /** Takes the line away, so that something else can be printed. */
    void clear() {
        if (visible) {
            visible = false;
            terminal.tell(CLEAR);
        }
    }

    /** Says something that stays. */
    void say(String line) {
        clear();
        terminal.say(line);
    }
}
