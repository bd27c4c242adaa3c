package dev.hearsay.app.cli;

import dev.hearsay.app.input.Input;
import dev.hearsay.app.input.Outcome;
import dev.hearsay.page.Page;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Many inputs on several threads, their outcomes in the order of the inputs whatever the number of
 * threads.
 *
 * <pre>{@code
 * inputs     a.txt  b.pdf   c.txt
 * outcomes   Done   Failed  Done       though c.txt may be ready first
 * }</pre>
 *
 * <p>One thread opens the inputs, others work on them, and the one that calls takes the outcomes.
 * Few are under way at a time, and fewer where they are long, so that memory does not grow with the
 * number of inputs.
 */
final class Batch<R> {
    /** Characters under way at a time: one of the longest articles, or many short ones. */
    private static final int ROOM = 10_000_000;

    private static final int AHEAD = 3;

    /** How long the articles under way may take to end. */
    private static final int PATIENCE_IN_SECONDS = 40;

    /** How long it takes at most to see that the run is to end while nothing is ready. */
    private static final int PAUSE_IN_MILLISECONDS = 100;

    private final Function<Page, R> step;
    private final ExecutorService workers;
    private final BlockingQueue<Optional<Pending<R>>> line;
    private final Semaphore room = new Semaphore(ROOM, true);

    private Batch(int jobs, Function<Page, R> step) {
        this.step = step;
        this.workers = Executors.newFixedThreadPool(jobs, Batch::daemon);
        this.line = new ArrayBlockingQueue<>(jobs * AHEAD);
    }

    /** An outcome that may not be there yet, and the room it takes. */
    private record Pending<R>(Future<Outcome<R>> outcome, int size) {}

    /** The thread that opens inputs was told to stop. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Works on every input and hands on the outcomes in order, on the calling thread.
     *
     * @param jobs how many threads work
     * @param inputs what to work on, opened on a thread of its own
     * @param step what to do with a page; whatever it throws is a failure of that page alone
     * @param taker what to do with an outcome; what it throws ends the run
     * @param stop whether to end before the next outcome; those under way are let go
     */
    static <R> void run(
            int jobs,
            Consumer<Consumer<Input>> inputs,
            Function<Page, R> step,
            Consumer<Outcome<R>> taker,
            BooleanSupplier stop) {
        Batch<R> batch = new Batch<>(jobs, step);
        Thread opener = daemon(() -> batch.open(inputs));
        opener.start();
        try {
            batch.take(taker, stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Could not finish the run: it was interrupted.", e);
        } finally {
            opener.interrupt();
            batch.end();
        }
    }

    /** Ends the workers, who must not be inside the model when Java takes it down. */
    private void end() {
        workers.shutdownNow();
        try {
            if (!workers.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "hearsay");
        thread.setDaemon(true);
        return thread;
    }

    private void open(Consumer<Consumer<Input>> inputs) {
        try {
            inputs.accept(this::add);
            line.put(Optional.empty());
        } catch (Stopped | InterruptedException e) {
            // The run is over and nobody waits for more.
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            broken(e);
        }
    }

    private void add(Input input) {
        int size = Math.min(input.size(), ROOM);
        try {
            room.acquire(size);
            line.put(Optional.of(new Pending<>(workers.submit(() -> input.then(step)), size)));
        } catch (InterruptedException | RejectedExecutionException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private void broken(Throwable e) {
        try {
            line.put(Optional.of(new Pending<>(CompletableFuture.failedFuture(e), 0)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(Consumer<Outcome<R>> taker, BooleanSupplier stop)
            throws InterruptedException {
        while (!stop.getAsBoolean()) {
            Optional<Pending<R>> next = line.poll(PAUSE_IN_MILLISECONDS, TimeUnit.MILLISECONDS);
            if (next == null) {
                continue;
            }
            if (next.isEmpty()) {
                return;
            }
            taker.accept(outcome(next.get()));
            room.release(next.get().size());
        }
    }

    private static <R> Outcome<R> outcome(Pending<R> pending) throws InterruptedException {
        try {
            return pending.outcome().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof IllegalStateException known) {
                throw known;
            }
            throw new IllegalStateException(
                    "Could not finish the run: %s. Please report it.".formatted(e.getCause()), e);
        }
    }
}
