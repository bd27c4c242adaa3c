package dev.hearsay.intake.fetch;

import java.util.function.Function;

/**
 * What came of asking for an address.
 *
 * <pre>{@code
 * http://courier.example/bridge.html   ->  Fetched(…)
 * the same, and it is as it was        ->  Unchanged
 * http://courier.example/none.html     ->  Failed("Could not read '…': the server says that there is no such page (404). Check the address.")
 * }</pre>
 */
public sealed interface Answer permits Fetched, Answer.Unchanged, Answer.Failed {

    /** What is to be done with each. */
    <R> R then(
            Function<Fetched, R> fetched,
            Function<Unchanged, R> unchanged,
            Function<Failed, R> failed);

    /**
     * The server has nothing newer than what is known.
     *
     * @param asked the address that was asked for
     */
    record Unchanged(String asked) implements Answer {

        @Override
        public <R> R then(
                Function<Fetched, R> fetched,
                Function<Unchanged, R> unchanged,
                Function<Failed, R> failed) {
            return unchanged.apply(this);
        }
    }

    /**
     * Nothing that can be read.
     *
     * @param asked the address that was asked for
     * @param why what failed, why, and what to do
     */
    record Failed(String asked, String why) implements Answer {

        @Override
        public <R> R then(
                Function<Fetched, R> fetched,
                Function<Unchanged, R> unchanged,
                Function<Failed, R> failed) {
            return failed.apply(this);
        }
    }
}
