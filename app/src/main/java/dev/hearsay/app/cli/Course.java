package dev.hearsay.app.cli;

import dev.hearsay.app.input.Input;
import dev.hearsay.app.output.Printer;
import dev.hearsay.app.output.Progress;
import dev.hearsay.app.output.Tally;
import dev.hearsay.page.Page;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** One run over all inputs with one form of output: counts, shows how far it is, and prints. */
final class Course<R> {
    private final Printer<R> printer;
    private int done;
    private int failed;

    /**
     * Who looks on.
     *
     * @param progress where to show how far it is
     * @param stop whether it is to end early
     * @param share how much of the inputs has been opened, where that is known
     */
    record Watch(Progress progress, BooleanSupplier stop, Supplier<OptionalDouble> share) {}

    private Course(Printer<R> printer) {
        this.printer = printer;
    }

    /** Runs to the end. */
    static <R> Tally run(
            int jobs,
            Consumer<Consumer<Input>> inputs,
            Function<Page, R> step,
            Printer<R> printer,
            Watch watch) {
        Course<R> course = new Course<>(printer);
        printer.begin();
        Batch.run(
                jobs,
                inputs,
                step,
                outcome -> {
                    watch.progress.clear();
                    outcome.hand(course::done, course::failed);
                    watch.progress.at(course.tally(), watch.share.get());
                },
                watch.stop);
        watch.progress.clear();
        printer.end();
        return course.tally();
    }

    private void done(R made) {
        done++;
        printer.done(made);
    }

    private void failed(String origin, String why) {
        failed++;
        printer.failed(origin, why);
    }

    private Tally tally() {
        return new Tally(done, failed);
    }
}
