package dev.hearsay.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A person's Ctrl-C: the article under way is finished, what was read is put out, then the program
 * ends.
 *
 * <pre>{@code
 * ^C
 * Stopped after 1240 inputs. Add '--skip 1240' to the same command to go on from there.
 * }</pre>
 *
 * <p>Java ends when all its shutdown hooks have ended, so a hook that waits is all it takes; after
 * a minute it waits no longer. A second Ctrl-C changes nothing.
 */
final class Interrupt implements AutoCloseable {
    private static final int PATIENCE_IN_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::waitForTheRun, "hearsay-interrupt");
    private volatile boolean asked;

    private Interrupt() {}

    /** Listens from now on. */
    static Interrupt listen() {
        Interrupt interrupt = new Interrupt();
        Runtime.getRuntime().addShutdownHook(interrupt.hook);
        return interrupt;
    }

    private void waitForTheRun() {
        asked = true;
        try {
            if (!finished.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the run is to end. */
    boolean asked() {
        return asked;
    }

    /** The run has ended: Java may. */
    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It has begun to end, which is what the hook is for.
            finished.countDown();
        }
    }
}
