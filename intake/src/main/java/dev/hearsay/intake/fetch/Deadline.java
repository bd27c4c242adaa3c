package dev.hearsay.intake.fetch;

import java.time.Duration;

/** When a page must be there. */
record Deadline(long end) {

    /** So much time from now. */
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** How much time is left, in nanoseconds. */
    long left() {
        return Math.max(0, end - System.nanoTime());
    }
}
