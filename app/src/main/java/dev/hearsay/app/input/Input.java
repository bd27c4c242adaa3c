package dev.hearsay.app.input;

import dev.hearsay.page.Page;
import java.util.function.Function;

/**
 * One thing that was pointed at: a page, or the reason why there is none.
 *
 * <pre>{@code
 * bridge.txt    ->  Found(a page of plain text)
 * notes.pdf     ->  Failed("notes.pdf", "Could not read 'notes.pdf': files that end in .pdf are not read. …")
 * }</pre>
 */
public sealed interface Input {

    /** What becomes of it; one odd page is a failure and never stops the others. */
    <R> Outcome<R> then(Function<Page, R> step);

    /** About how much memory it takes, in characters. */
    int size();

    /**
     * A page.
     *
     * @param page what was found
     */
    record Found(Page page) implements Input {

        @Override
        public <R> Outcome<R> then(Function<Page, R> step) {
            return Outcome.of(page.origin(), () -> step.apply(page));
        }

        @Override
        public int size() {
            return page.source().length();
        }
    }

    /**
     * No page.
     *
     * @param origin what was pointed at
     * @param why one sentence that says what failed and why, and one that says what to do
     */
    record Failed(String origin, String why) implements Input {

        /**
         * The usual form: {@code Could not read 'a.txt': it is empty. Save the article into it.}
         */
        static Failed of(String origin, String why, String next) {
            return new Failed(origin, "Could not read '%s': %s. %s".formatted(origin, why, next));
        }

        @Override
        public <R> Outcome<R> then(Function<Page, R> step) {
            return new Outcome.Failed<>(origin, why);
        }

        @Override
        public int size() {
            return 0;
        }
    }
}
