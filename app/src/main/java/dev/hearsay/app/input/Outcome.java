package dev.hearsay.app.input;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What became of one input: a result, or the reason why there is none.
 *
 * <pre>{@code
 * Outcome.of("odd.txt", () -> read(page))
 *   ->  Done(account), or Failed("odd.txt", "Could not read 'odd.txt': …") where the step throws
 * }</pre>
 */
public sealed interface Outcome<R> {

    /** Hands on the one or the other. */
    void hand(Consumer<R> done, BiConsumer<String, String> failed);

    /** The result of the work; whatever it throws is a failure of this origin alone. */
    static <R> Outcome<R> of(String origin, Supplier<R> work) {
        try {
            return new Done<>(work.get());
        } catch (StackOverflowError | OutOfMemoryError e) {
            return failed(origin, "it is too large or too deeply nested (%s)", e);
        } catch (RuntimeException e) {
            return failed(origin, "hearsay stumbled over it (%s)", e);
        }
    }

    private static <R> Outcome<R> failed(String origin, String why, Throwable e) {
        return new Failed<>(
                origin,
                "Could not read '%s': %s. Please report it together with this input."
                        .formatted(origin, why.formatted(e)));
    }

    /**
     * A result.
     *
     * @param result what was made of the input
     */
    record Done<R>(R result) implements Outcome<R> {

        @Override
        public void hand(Consumer<R> done, BiConsumer<String, String> failed) {
            done.accept(result);
        }
    }

    /**
     * No result.
     *
     * @param origin the input
     * @param why one sentence that says what failed and why, and one that says what to do
     */
    record Failed<R>(String origin, String why) implements Outcome<R> {

        @Override
        public void hand(Consumer<R> done, BiConsumer<String, String> failed) {
            failed.accept(origin, why);
        }
    }
}
