package dev.hearsay.app.output;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * The line on standard error that tells how far a run is, where a person can see it.
 *
 * <pre>{@code
 * 1240 articles, 31.0 a second, 2 failed, 40 %, 2 min left
 * }</pre>
 */
public final class Progress {
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** Of less than this nothing is foretold. */
    private static final double LEAST_SHARE = 0.01;

    private static final String CLEAR = "\r\u001B[K";

    private final Terminal terminal;
    private final Instant start = Instant.now();
    private Instant shown = start;
    private boolean visible;

    public Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Shows how far the run is, a few times a second at most.
     *
     * @param share how much of the inputs has been opened, 0 to 1, where that is known
     */
    public void at(Tally tally, OptionalDouble share) {
        Instant now = Instant.now();
        if (terminal.live() && Duration.between(shown, now).compareTo(PAUSE) > 0) {
            shown = now;
            visible = true;
            terminal.tell(CLEAR + line(tally, Duration.between(start, now), share));
        }
    }

    private static String line(Tally tally, Duration time, OptionalDouble share) {
        return String.format(
                Locale.ROOT,
                "%d articles, %.1f a second%s%s",
                tally.done(),
                tally.done() * 1000.0 / Math.max(1, time.toMillis()),
                tally.failed() == 0 ? "" : ", %d failed".formatted(tally.failed()),
                share.stream().mapToObj(part -> left(part, time)).collect(Collectors.joining()));
    }

    private static String left(double share, Duration time) {
        if (share < LEAST_SHARE) {
            return "";
        }
        long seconds = Math.round(time.toMillis() / 1000.0 * (1 - share) / share);
        String left = seconds < 100 ? seconds + " s" : (seconds + 30) / 60 + " min";
        return ", %.0f %%, %s left".formatted(100 * share, left);
    }

    /** Says what is being done, for as long as that takes. */
    public void doing(String what) {
        if (terminal.live()) {
            visible = true;
            terminal.tell(CLEAR + what);
        }
    }

    /** Takes the line away, so that something else can be printed. */
    public void clear() {
        if (visible) {
            visible = false;
            terminal.tell(CLEAR);
        }
    }

    /** Says something that stays. */
    public void say(String line) {
        clear();
        terminal.say(line);
    }
}
